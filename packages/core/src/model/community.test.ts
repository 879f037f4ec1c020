import { createCommunity } from "./community.js";
import { describeNoun } from "./describe-noun.test-support.js";

describeNoun({
  create: createCommunity,
  subject: "community",
  full: {
    id: "c1",
    name: "Archives of the North",
    sharedIdentity: "people who read old hands",
    collectiveGoal: "every register can be searched",
    commonGround: "sources first",
    approach: "built",
    kind: "interest",
    scope: "mixed",
    purpose: "non-profit",
    position: "core",
    languages: ["nl", "fry", "en-GB", "zh-Hant"],
    about: ["registers"],
    notAbout: ["valuation"],
  },
  required: ["id", "name"],
  allowed: [["no language", { languages: [] }]],
  refused: [
    ["a language in words", { languages: ["nl", "Dutch (NL)"] }, "languages[1]"],
    ["another approach", { approach: "bought" }, "approach"],
    ["another kind", { kind: "brand" }, "kind"],
    ["another scope", { scope: "both" }, "scope"],
    ["another purpose", { purpose: "profit" }, "purpose"],
    ["another position", { position: "top" }, "position"],
    ["an empty name", { name: "" }, "name"],
    ["a text of more than 2,000 characters", { sharedIdentity: "x".repeat(2_001) }, "sharedIdentity"],
  ],
});
