import type { ConformanceHarness } from "./harness/harness.js";
import { requireValidHarness } from "./harness/require-valid-harness.js";
import { closedGap } from "./judging/closed-gap.js";
import { failureText } from "./judging/failure-text.js";
import { judge } from "./judging/judge.js";
import type { Scenario } from "./scenario.js";
import { scenarios } from "./scenarios.js";

/** The little that the kit needs of a test runner. */
export interface TestRunner {
  suite(title: string, register: () => void): void;
  /** Registers a test; its body may call `skip` with the reason and return. */
  test(title: string, body: (skip: (reason: string) => void) => Promise<void>): void;
  /** Registers a test that passes only if its body throws. Absent: the kit turns the outcome round itself. */
  testThatMustFail?(title: string, body: () => Promise<void>): void;
}

/**
 * Registers every scenario as a test of its own, in the words of any runner.
 *
 * @example
 * const titles: string[] = [];
 * const runner = { suite: (_: string, register: () => void) => register(), test: (title: string) => void titles.push(title) };
 * registerScenarios("demo", { create: () => createMemoryAdapter({ source: "demo", records: [] }), expected: { counts: {} } }, runner);
 * titles[0].startsWith("[contract/version]") // => true
 */
export function registerScenarios(name: string, harness: ConformanceHarness, runner: TestRunner): void {
  requireValidHarness(harness);
  runner.suite(`source adapter conformance: ${name}`, () => {
    for (const scenario of scenarios) {
      const title = `[${scenario.key}] ${scenario.title}`;
      if (harness.knownGaps?.includes(scenario.key) !== true) {
        runner.test(title, (skip) => prove(scenario, harness, skip));
      } else if (runner.testThatMustFail === undefined) {
        runner.test(`${title} (known gap)`, () => proveGap(scenario, harness));
      } else {
        runner.testThatMustFail(`${title} (known gap)`, () => prove(scenario, harness, () => undefined));
      }
    }
  });
}

async function prove(scenario: Scenario, harness: ConformanceHarness, skip: (reason: string) => void): Promise<void> {
  const verdict = await judge(scenario, harness);
  if (verdict.verdict === "skipped") skip(verdict.reason);
  if (verdict.verdict === "failed") throw new Error(failureText(scenario, verdict.seen, verdict.advice));
}

async function proveGap(scenario: Scenario, harness: ConformanceHarness): Promise<void> {
  const verdict = await judge(scenario, harness);
  if (verdict.verdict === "failed") return;
  const { seen, advice } = closedGap(verdict);
  throw new Error(failureText(scenario, seen, advice));
}
