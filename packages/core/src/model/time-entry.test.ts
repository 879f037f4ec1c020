import { describeNoun } from "./describe-noun.test-support.js";
import { createTimeEntry } from "./time-entry.js";

describeNoun({
  create: createTimeEntry,
  subject: "time entry",
  full: { id: "e1", person: "m1", duty: "outreach", date: "2026-11-21", hours: 1.5, count: 60 },
  required: ["duty", "date", "hours"],
  allowed: [
    ["no hours", { hours: 0 }],
    ["a whole day", { hours: 24 }],
    ["no acts", { count: 0 }],
  ],
  refused: [
    ["more hours than a day has", { hours: 24.01 }, "hours"],
    ["fewer than no hours", { hours: -0.5 }, "hours"],
    ["half an act", { count: 1.5 }, "count"],
    ["an eleventh duty", { duty: "selling" }, "duty"],
  ],
});
