import { createContribution } from "./contribution.js";
import { describeNoun } from "./describe-noun.test-support.js";

describeNoun({
  create: createContribution,
  subject: "contribution",
  full: {
    id: "p1",
    type: "moderation",
    at: "2026-11-21T09:00:00+01:00",
    author: "m1",
    conversation: "t1",
    venue: "v1",
    target: "p0",
    accepted: { at: "2026-11-21T09:30:00Z", by: "m2" },
    act: "close",
  },
  required: ["id", "type", "at"],
  allowed: [
    ["an acceptance of which nothing more is known", { accepted: {} }],
    ["an author called __proto__", { author: "__proto__" }],
  ],
  refused: [
    ["an act of what is no moderation", { type: "reply" }, "act"],
    ["another type", { type: "post" }, "type"],
    ["another act", { act: "ban" }, "act"],
    ["a moment without offset", { at: "2026-11-21T09:00:00" }, "at"],
    ["an acceptance at no moment", { accepted: { at: "yesterday" } }, "accepted.at"],
    ["an acceptance with another key", { accepted: { who: "m2" } }, "accepted.who"],
  ],
});
