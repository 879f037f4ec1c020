import { describeNoun } from "./describe-noun.test-support.js";
import { createOrganisation } from "./organisation.js";

describeNoun({
  create: createOrganisation,
  subject: "organisation",
  full: { id: "o1", name: "Museum", departments: ["Education", "Collection"] },
  required: ["id"],
  refused: [["an empty department", { departments: [""] }, "departments[0]"]],
});
