import type { HealthReport } from "@org/community-core";
import { evaluateGoals, type GoalEvaluation } from "@org/community-core/goals";
import { createCommunityPlan } from "@org/community-core/planning";
import { err, ok, type Result } from "neverthrow";
import type { CommandIo } from "../command-io.js";
import type { Configuration } from "../configuration/configuration.js";
import { readDocument } from "../documents/read-document.js";
import type { Failure } from "../failure.js";

/** Judges goals by a report. */
export type JudgeGoals = (report: HealthReport) => readonly GoalEvaluation[];

/** The goals of a config file and of its plan; what is wrong with the plan is found before anything is read. */
export async function configuredGoals(
  configuration: Configuration | undefined,
  { signal }: Pick<CommandIo, "signal">,
): Promise<Result<JudgeGoals, Failure>> {
  if (configuration === undefined) return ok(() => []);
  const { config, folder } = configuration;
  const own = config.goals ?? [];
  if (config.plan === undefined) return ok((now) => evaluateGoals(own, { now }));
  const read = await readDocument(config.plan, { cwd: folder, signal }, { name: "plan", create: createCommunityPlan });
  if (read.isErr()) return err(read.error);
  const goals = [...own, ...(read.value.value.goals ?? [])];
  return ok((now) => evaluateGoals(goals, { now }));
}
