import { createConversation } from "./conversation.js";
import { describeNoun } from "./describe-noun.test-support.js";

describeNoun({
  create: createConversation,
  subject: "conversation",
  full: {
    id: "t1",
    venue: "v1",
    subjects: ["restoration"],
    tags: ["question"],
    openedAt: "2026-11-01T00:00:00Z",
    closedAt: "2026-11-20T00:00:00Z",
    acceptedAnswer: "p1",
    contributionCount: 12,
    imported: true,
    title: "A title",
  },
  required: ["id"],
  allowed: [
    ["closing at the moment of opening", { closedAt: "2026-11-01T00:00:00Z" }],
    ["no contributions", { contributionCount: 0 }],
  ],
  refused: [
    ["closing before opening", { closedAt: "2026-10-31T00:00:00Z" }, "closedAt"],
    ["closing before opening, written otherwise", { closedAt: "2026-10-31 23:59:59,5 +0000" }, "closedAt"],
    ["half a contribution", { contributionCount: 0.5 }, "contributionCount"],
    ["fewer than no contributions", { contributionCount: -1 }, "contributionCount"],
    ["an empty tag", { tags: ["a", ""] }, "tags[1]"],
    ["text for yes", { imported: "true" }, "imported"],
  ],
});
