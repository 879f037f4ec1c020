import { describeNoun } from "./describe-noun.test-support.js";
import { createTimeBudget } from "./time-budget.js";

describeNoun({
  create: createTimeBudget,
  subject: "time budget",
  full: { person: "m1", duty: "outreach", hoursPerWeek: 4, from: "2026-01-01", until: "2026-06-30" },
  required: ["person", "duty", "hoursPerWeek"],
  allowed: [
    ["no hours", { hoursPerWeek: 0 }],
    ["one day", { until: "2026-01-01" }],
  ],
  refused: [
    ["a last day before the first", { until: "2025-12-31" }, "until"],
    ["more hours than a week has", { hoursPerWeek: 169 }, "hoursPerWeek"],
    ["an eleventh duty", { duty: "selling" }, "duty"],
  ],
});
