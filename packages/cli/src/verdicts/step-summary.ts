import { appendFile } from "node:fs/promises";
import { err, ok, type Result } from "neverthrow";
import type { CommandIo } from "../command-io.js";
import { type Failure, usageFailure } from "../failure.js";
import { cannotWrite } from "../output/place-to-write.js";
import { outcomeLabels, type Verdict } from "./verdict.js";

/** The variable in which GitHub names the file whose Markdown a step shows. */
const variable = "GITHUB_STEP_SUMMARY";

/** The file of the step summary, or that there is none here. */
export function stepSummaryFile({ env }: Pick<CommandIo, "env">): Result<string, Failure> {
  const path = env[variable] ?? "";
  if (path !== "") return ok(path);
  const next = `GitHub Actions sets ${variable} in each step; elsewhere leave --step-summary out.`;
  return err(usageFailure("There is no step summary to write to.", next));
}

/** Adds the verdicts to the step summary as a table; whatever other steps wrote stays. It names nobody. */
export async function addToStepSummary(
  path: string,
  verdicts: readonly Verdict[],
  say: (text: string) => string,
): Promise<Result<void, Failure>> {
  const rows = verdicts.map(({ outcome, text }) => `| ${say(outcomeLabels[outcome])} | ${say(text)} |`);
  const lines = [`### community-health check`, "", "| | |", "| --- | --- |", ...rows, ""];
  try {
    await appendFile(path, `${lines.join("\n")}\n`);
    return ok();
  } catch {
    return err(cannotWrite(variable));
  }
}
