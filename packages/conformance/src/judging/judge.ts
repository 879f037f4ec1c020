import type { ConformanceHarness } from "../harness/harness.js";
import type { Scenario, Verdict } from "../scenario.js";
import { failed } from "./verdicts.js";

/** Runs one scenario; an adapter that throws where nothing may throw has failed it. Never rejects, never tells a secret. */
export async function judge(scenario: Scenario, harness: ConformanceHarness): Promise<Verdict> {
  try {
    const verdict = await scenario.run(harness);
    return verdict.verdict === "failed" ? { ...verdict, seen: withoutSecret(verdict.seen, harness) } : verdict;
  } catch (error) {
    return failed(
      `The adapter or the harness threw ${withoutSecret(String(error), harness)}.`,
      "Catch it in the adapter: trouble is an issue record, and an option that cannot be is an error of the factory.",
    );
  }
}

function withoutSecret(text: string, { unauthorised }: ConformanceHarness): string {
  return unauthorised === undefined ? text : text.replaceAll(unauthorised.secret, "[secret]");
}
