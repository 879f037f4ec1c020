import { describeNoun } from "./describe-noun.test-support.js";
import { createStakeholderGroup } from "./stakeholder-group.js";

describeNoun({
  create: createStakeholderGroup,
  subject: "stakeholder group",
  full: {
    id: "s1",
    name: "Genealogists",
    interest: "family history",
    motives: ["to find"],
    subjects: ["parish registers"],
    valueForMembers: "help with old hands",
    valueForOrganisation: "transcriptions",
  },
  required: ["id"],
  refused: [["an empty value", { valueForMembers: "" }, "valueForMembers"]],
});
