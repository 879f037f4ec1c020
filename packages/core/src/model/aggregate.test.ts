import { createAggregate } from "./aggregate.js";
import { describeNoun } from "./describe-noun.test-support.js";

describeNoun({
  create: createAggregate,
  subject: "aggregate",
  full: {
    id: "f1",
    metric: "impressions",
    venue: "v1",
    conversation: "t1",
    from: "2026-11-01T00:00:00Z",
    until: "2026-11-02T00:00:00Z",
    value: 40,
    temporality: "change",
    dimensions: [{ name: "origin", value: "organic" }],
  },
  required: ["metric", "from", "until", "value", "temporality"],
  allowed: [
    ["a correction below 0", { value: -3.5 }],
    ["a stretch without length", { until: "2026-11-01T00:00:00Z" }],
    ["no dimension", { dimensions: [] }],
    ["a day, where the source totals days", { from: "2026-11-01", until: "2026-11-02" }],
  ],
  refused: [
    ["an end before the begin", { until: "2026-10-31T23:59:59Z" }, "until"],
    ["an end before the begin, seen through offsets", { until: "2026-11-01T00:30:00+01:00" }, "until"],
    ["a day and a moment", { from: "2026-11-01" }, "until"],
    ["days in the wrong order", { from: "2026-11-02", until: "2026-11-01" }, "until"],
    ["a value that is not finite", { value: Number.POSITIVE_INFINITY }, "value"],
    ["a value that is no number", { value: Number.NaN }, "value"],
    ["another temporality", { temporality: "sum" }, "temporality"],
    ["a dimension without value", { dimensions: [{ name: "origin" }] }, "dimensions[0].value"],
    ["a dimension with another key", { dimensions: [{ name: "a", value: "b", unit: "c" }] }, "dimensions[0].unit"],
  ],
});
