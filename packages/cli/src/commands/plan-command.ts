import { measureNames } from "@org/community-core";
import { evaluateGoals, type GoalEvaluation } from "@org/community-core/goals";
import {
  type CommunityPlan,
  checkPlan,
  compareApproaches,
  createCommunityPlan,
  type PlanFinding,
} from "@org/community-core/planning";
import { renderGoals, renderPlan, renderPlanPage } from "@org/community-report";
import { err, ok, type Result } from "neverthrow";
import { documentOptions } from "../arguments/document-options.js";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import type { CommandIo } from "../command-io.js";
import { answerDocument, type DocumentAnswer } from "../documents/answer-document.js";
import { exitStatus } from "../exit-status.js";
import { type Failure, usageFailure } from "../failure.js";
import { readReport } from "../people/report-file.js";
import type { Command } from "./command.js";

/** Reads a plan for a community and says what it lacks and where it contradicts itself. */
export const planCommand: Command = {
  name: "plan",
  summary: "read a plan for a community and say what it lacks and where it contradicts itself",
  usage: "<file> [options]",
  options: {
    check: {
      help: "for pipelines: end with 10 where something serious is missing or contradicts or a goal is behind (with --report), 11 where a goal cannot be measured",
    },
    report: { value: "<file>", help: "say also how its goals stand in this report in JSON" },
    start: { value: "<file>", help: "a report in JSON from when the goals began (with --report)" },
    ...documentOptions,
  },
  examples: [
    { words: "plan plan.yaml", does: "what is missing and what contradicts, each with a question that leads on" },
    { words: "plan --template --language nl --output plan.yaml", does: "a file to fill in, explained in Dutch" },
    { words: "plan plan.yaml --report now.json --start then.json", does: "and how its goals stand" },
    { words: "plan plan.yaml --format json", does: "the findings and the four approaches, for a program" },
  ],
  execute: (given, io) => answerDocument(plan, given, io),
};

/** A plan with how its goals stand, where a report was given. */
interface PlanToAnswer {
  readonly plan: CommunityPlan;
  readonly goals?: readonly GoalEvaluation[];
  /** In which the days of that report begin. */
  readonly timeZone?: string;
}

const plan: DocumentAnswer<PlanToAnswer> = {
  name: "plan",
  create: (input) => createCommunityPlan(input).map((plan) => ({ plan })),
  complete: completed,
  render: ({ value: { plan, goals, timeZone }, file }, options) =>
    [
      renderPlan(plan, { ...options, lineOf: file.lineOf }),
      ...(goals === undefined ? [] : [renderGoals(goals, timeZone === undefined ? options : { ...options, timeZone })]),
    ].join("\n"),
  page: ({ value, file: { lineOf } }, language) => {
    const { plan, goals } = value;
    return renderPlanPage(plan, { language, lineOf, ...(goals === undefined ? {} : { goals }) });
  },
  data: ({ plan, goals }) => ({
    definition: "community-plan@1",
    findings: findingsOf(plan),
    approaches: compareApproaches(plan),
    ...(goals === undefined ? {} : { goals }),
  }),
  verdict: ({ plan, goals = [] }) => {
    const isSerious = findingsOf(plan).some(({ severity }) => severity === "serious");
    const statuses = goals.map(({ outcome }) => outcome.status);
    if (isSerious || statuses.includes("behind")) return exitStatus.missed;
    return statuses.includes("not-measurable") ? exitStatus.untold : exitStatus.done;
  },
};

function findingsOf(plan: CommunityPlan): readonly PlanFinding[] {
  return checkPlan(plan, { measures: measureNames });
}

async function completed(
  { plan }: PlanToAnswer,
  given: ParsedArguments,
  io: CommandIo,
): Promise<Result<PlanToAnswer, Failure>> {
  const [named, began] = [given.text("report"), given.text("start")];
  if (named === undefined)
    return began === undefined ? ok({ plan }) : err(usageFailure("--start goes with --report.", "Give both."));
  const now = await readReport(named, io);
  if (now.isErr()) return err(now.error);
  const start = began === undefined ? ok(undefined) : await readReport(began, io);
  return start.map((read) => {
    const reports = { now: now.value.report, ...(read === undefined ? {} : { start: read.report }) };
    return { plan, goals: evaluateGoals(plan.goals ?? [], reports), timeZone: now.value.report.timeZone };
  });
}
