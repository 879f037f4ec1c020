import { describeSourceAdapter } from "@org/community-conformance/vitest";
import { createQuestionListAdapter } from "./question-list-adapter.js";

const fixture = new URL("../fixtures/questions.json", import.meta.url).pathname;

describeSourceAdapter("question list", {
  create: () => createQuestionListAdapter(fixture),
  expected: { counts: { contribution: 6 } },
});
