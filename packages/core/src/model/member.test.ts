import { describeNoun } from "./describe-noun.test-support.js";
import { createMember } from "./member.js";

describeNoun({
  create: createMember,
  subject: "member",
  full: {
    id: "m1",
    actor: "person",
    membership: "joined",
    joinedAt: "2026-01-31T12:00:00Z",
    leftAt: "2026-10-31T12:00:00Z",
    organisation: "o1",
    department: "Education",
    groups: ["s1"],
    identityVisibility: "real-name",
    name: "A name",
  },
  required: ["id"],
  allowed: [["a member called __proto__", { id: "__proto__" }]],
  refused: [
    ["another actor", { actor: "bot" }, "actor"],
    ["another membership", { membership: "active" }, "membership"],
    ["another visibility", { identityVisibility: "hidden" }, "identityVisibility"],
    ["a day instead of a moment", { joinedAt: "2026-01-31" }, "joinedAt"],
    ["an empty id", { id: "" }, "id"],
    ["a group that is no id", { groups: ["s1", "s\n2"] }, "groups[1]"],
  ],
});
