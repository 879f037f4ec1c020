import { measureNames } from "@org/community-core";
import {
  type CommunityPlan,
  checkPlan,
  compareApproaches,
  createCommunityPlan,
  type PlanFinding,
} from "@org/community-core/planning";
import { renderPlan } from "@org/community-report";
import { documentOptions } from "../arguments/document-options.js";
import { answerDocument, type DocumentAnswer } from "../documents/answer-document.js";
import { exitStatus } from "../exit-status.js";
import type { Command } from "./command.js";

/** Reads a plan for a community and says what it lacks and where it contradicts itself. */
export const planCommand: Command = {
  name: "plan",
  summary: "read a plan for a community and say what it lacks and where it contradicts itself",
  usage: "<file> [options]",
  options: {
    check: { help: "for pipelines: end with 10 where something serious is missing or contradicts" },
    ...documentOptions,
  },
  examples: [
    { words: "plan plan.yaml", does: "what is missing and what contradicts, each with a question that leads on" },
    { words: "plan --template --language nl --output plan.yaml", does: "a file to fill in, explained in Dutch" },
    { words: "plan plan.yaml --format json", does: "the findings and the four approaches, for a program" },
  ],
  execute: (given, io) => answerDocument(plan, given, io),
};

const plan: DocumentAnswer<CommunityPlan> = {
  name: "plan",
  create: createCommunityPlan,
  render: ({ value, file }, options) => renderPlan(value, { ...options, lineOf: file.lineOf }),
  data: (value) => ({
    definition: "community-plan@1",
    findings: findingsOf(value),
    approaches: compareApproaches(value),
  }),
  verdict: (value) =>
    findingsOf(value).some(({ severity }) => severity === "serious") ? exitStatus.missed : exitStatus.done,
};

function findingsOf(plan: CommunityPlan): readonly PlanFinding[] {
  return checkPlan(plan, { measures: measureNames });
}
