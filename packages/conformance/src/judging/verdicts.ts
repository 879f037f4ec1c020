import type { Failed, Passed, Skipped } from "../scenario.js";

/** The promise holds. */
export const passed: Passed = { verdict: "passed" };

/** The promise is broken: what was seen, and what to do. */
export function failed(seen: string, advice: string): Failed {
  return { verdict: "failed", seen, advice };
}

/** There is nothing to judge, and why. */
export function skipped(reason: string): Skipped {
  return { verdict: "skipped", reason };
}

/** Passed if nothing was found, otherwise failed with the first few findings and how many there are. */
export function failedBy(findings: readonly string[], advice: string): Passed | Failed {
  return findings.length === 0 ? passed : failed(`${listed(findings)}.`, advice);
}

/** A short list: the first five, then how many more. */
function listed(findings: readonly string[]): string {
  const more = findings.length - 5;
  return `${findings.slice(0, 5).join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}
