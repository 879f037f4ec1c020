import { describeNoun } from "./describe-noun.test-support.js";
import { createIdentityLink } from "./identity-link.js";

describeNoun({
  create: createIdentityLink,
  subject: "identity link",
  full: { id: "f1", person: "m1", same: "12", sameSource: "forum", basis: "consent" },
  required: ["person", "same"],
  refused: [
    ["another basis", { basis: "guessed" }, "basis"],
    ["an empty source", { sameSource: "" }, "sameSource"],
  ],
});
