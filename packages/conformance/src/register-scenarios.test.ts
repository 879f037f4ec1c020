import { describe, expect, it } from "vitest";
import type { ConformanceHarness } from "./harness/harness.js";
import { registerScenarios, type TestRunner } from "./register-scenarios.js";
import { scenarios } from "./scenarios.js";
import { withRecords } from "./self-test/altered.js";
import { plainHarness } from "./self-test/plain-harness.js";

/** A runner that notes how each test ends. */
async function run(harness: ConformanceHarness, hasFailing = false): Promise<ReadonlyMap<string, string>> {
  const tests: [title: string, run: () => Promise<string>][] = [];
  const runner: TestRunner = {
    suite: (_, register) => register(),
    test: (title, body) =>
      tests.push([
        title,
        async () => {
          let outcome = "passed";
          await body((reason) => {
            outcome = `skipped: ${reason}`;
          });
          return outcome;
        },
      ]),
    ...(hasFailing && {
      testThatMustFail: (title, body) => tests.push([title, () => body().then(() => "did not fail")]),
    }),
  };
  registerScenarios("plain", harness, runner);
  const outcomes = new Map<string, string>();
  for (const [title, body] of tests) outcomes.set(title, await body().catch((error: Error) => error.message));
  return outcomes;
}

const plain = plainHarness("records");
const losing: ConformanceHarness = {
  ...plain,
  create: withRecords(plain.create, (record) => (record.kind === "contribution" && record.id === "1" ? [] : [record])),
};
const counts = "[records/counts] exactly what the fixture holds";

describe("registerScenarios", () => {
  it("registers one test for each scenario, its key in the title", async () => {
    const outcomes = await run(plain);
    expect(outcomes.size).toBe(scenarios.length);
    expect(outcomes.get(counts)).toBe("passed");
    expect(outcomes.get("[records/golden] the golden records")).toBe("skipped: the harness has no expected.records");
  });

  it("fails with the promise, what was seen, and what to do", async () => {
    expect((await run(losing)).get(counts)).toBe(
      "Promise: A full read yields as many records of each kind as the fixture holds.\n" +
        "Seen: 2 records of kind contribution instead of 3.\n" +
        "To do: Find the rows that were lost, doubled or made up; or correct expected.counts.",
    );
  });

  it("turns a known gap round where the runner cannot", async () => {
    const gap = { knownGaps: ["records/counts"] };
    expect((await run({ ...losing, ...gap })).get(`${counts} (known gap)`)).toBe("passed");
    expect((await run({ ...plain, ...gap })).get(`${counts} (known gap)`)).toContain("Take the key out of knownGaps.");
  });

  it("leaves a known gap to a runner that can expect failures, also if it is skipped", async () => {
    const gap = { knownGaps: ["records/counts", "records/golden"] };
    expect((await run({ ...losing, ...gap }, true)).get(`${counts} (known gap)`)).toContain("Promise: ");
    expect((await run({ ...plain, ...gap }, true)).get("[records/golden] the golden records (known gap)")).toBe(
      "did not fail",
    );
  });
});
