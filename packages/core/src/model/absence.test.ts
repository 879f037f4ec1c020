import { createAbsence } from "./absence.js";
import { describeNoun } from "./describe-noun.test-support.js";

describeNoun({
  create: createAbsence,
  subject: "absence",
  full: { id: "f1", person: "m1", from: "2026-07-06", until: "2026-07-24" },
  required: ["person", "from"],
  allowed: [["an absence of one day", { until: "2026-07-06" }]],
  refused: [
    ["a last day before the first", { until: "2026-07-05" }, "until"],
    ["a day that does not exist", { from: "2026-02-29" }, "from"],
    ["a moment instead of a day", { until: "2026-07-24T00:00:00Z" }, "until"],
  ],
});
