import type { ConformanceHarness } from "./harness/harness.js";
import { requireValidHarness } from "./harness/require-valid-harness.js";
import { closedGap } from "./judging/closed-gap.js";
import { judge } from "./judging/judge.js";
import type { Scenario, Verdict } from "./scenario.js";
import { scenarios } from "./scenarios.js";

/** One promise and how it ended, as plain data. */
export interface ScenarioResult {
  readonly key: string;
  readonly title: string;
  readonly promise: string;
  /** What was seen, for a failure and a known gap. */
  readonly seen?: string;
  /** What to do, for a failure and a known gap. */
  readonly advice?: string;
  /** Why it was skipped. */
  readonly reason?: string;
}

/** What an adapter was found to keep of the contract. */
export interface ConformanceReport {
  /** Whether nothing failed; known gaps that still fail do not count against it. */
  readonly conforms: boolean;
  readonly passed: readonly ScenarioResult[];
  readonly failed: readonly ScenarioResult[];
  readonly skipped: readonly ScenarioResult[];
  /** Known gaps that still fail, as they must. */
  readonly knownGaps: readonly ScenarioResult[];
}

/**
 * Judges an adapter without a test runner and returns what was found.
 *
 * @throws RangeError if the harness itself cannot be used: see `requireValidHarness`.
 * @example
 * const opening = '{"kind":"contribution","id":"1","type":"opening","at":"2026-01-05T09:00:00Z","author":"ann","conversation":"a"}';
 * const open = () => [`${opening}\n{"kind":"end","complete":true}`];
 * const create = () => createNdjsonAdapter({ source: "demo", open });
 * const { conforms } = await checkSourceAdapter({ create, expected: { counts: { contribution: 1 } } });
 * conforms // => true
 */
export async function checkSourceAdapter(harness: ConformanceHarness): Promise<ConformanceReport> {
  requireValidHarness(harness);
  const results = { passed: [] as ScenarioResult[], failed: [] as ScenarioResult[], skipped: [] as ScenarioResult[] };
  const knownGaps: ScenarioResult[] = [];
  for (const scenario of scenarios) {
    const verdict = await judge(scenario, harness);
    const isKnownGap = harness.knownGaps?.includes(scenario.key) === true;
    if (!isKnownGap) results[verdict.verdict].push(resultOf(scenario, verdict));
    else if (verdict.verdict === "failed") knownGaps.push(resultOf(scenario, verdict));
    else results.failed.push(resultOf(scenario, closedGap(verdict)));
  }
  return { conforms: results.failed.length === 0, ...results, knownGaps };
}

function resultOf({ key, title, promise }: Scenario, verdict: Verdict): ScenarioResult {
  const { verdict: _, ...said } = verdict;
  return { key, title, promise, ...said };
}
