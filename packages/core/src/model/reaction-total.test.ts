import { describeNoun } from "./describe-noun.test-support.js";
import { createReactionTotal } from "./reaction-total.js";

describeNoun({
  create: createReactionTotal,
  subject: "reaction total",
  full: { id: "f1", on: "p1", type: "like", count: 3, observedAt: "2026-11-21T09:00:00Z" },
  required: ["on", "count", "observedAt"],
  allowed: [["none at all", { count: 0 }]],
  refused: [
    ["fewer than none", { count: -1 }, "count"],
    ["half a reaction", { count: 0.5 }, "count"],
    ["an empty type", { type: "" }, "type"],
  ],
});
