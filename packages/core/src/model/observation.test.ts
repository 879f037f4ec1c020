import { describeNoun } from "./describe-noun.test-support.js";
import { createObservation } from "./observation.js";

describeNoun({
  create: createObservation,
  subject: "observation",
  full: {
    venue: "v1",
    kinds: ["openings", "replies"],
    from: "2026-01-01T00:00:00Z",
    until: "2026-02-01T00:00:00Z",
    complete: false,
    gaps: [{ from: "2026-01-02T00:00:00Z", until: "2026-01-03T00:00:00Z", reason: "outage" }],
  },
  required: ["kinds", "from", "until", "complete"],
  allowed: [
    ["no gap", { gaps: [] }],
    ["a gap without a reason", { gaps: [{ from: "2026-01-02T00:00:00Z", until: "2026-01-02T00:00:00Z" }] }],
  ],
  refused: [
    ["an end before the begin", { until: "2025-12-31T00:00:00Z" }, "until"],
    [
      "a gap that ends before it begins",
      { gaps: [{ from: "2026-01-03T00:00:00Z", until: "2026-01-02T00:00:00Z" }] },
      "gaps[0].until",
    ],
    ["nothing looked at", { kinds: [] }, "kinds"],
    ["what is no capability", { kinds: ["openings", "likes"] }, "kinds[1]"],
  ],
});
