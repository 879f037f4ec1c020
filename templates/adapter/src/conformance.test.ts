import { fileURLToPath } from "node:url";
import { describeSourceAdapter } from "@org/community-conformance/vitest";
import { createQuestionListAdapter } from "./index.js";

function over(fixture: string) {
  return createQuestionListAdapter(fileURLToPath(new URL(`../fixtures/${fixture}`, import.meta.url)));
}

describeSourceAdapter("question list", {
  create: () => over("questions.json"),
  // Counted by hand in the fixture: three questions, three answers.
  expected: { counts: { contribution: 6 } },
  // A question without a time, and an answer of 31 November.
  malformed: { create: () => over("bad-rows.json"), issueCodes: ["contribution-unusable"], rejected: 2 },
  classified: { texts: ["How do I prune", "anna@example.org"] },
});
