import type { ConformanceHarness } from "../harness/harness.js";
import { failedBy } from "../judging/verdicts.js";
import { openAdapter } from "../reading/open-adapter.js";
import { readAll } from "../reading/reading.js";
import { contentOf, factsOf } from "../reading/reading-parts.js";
import { recordDifferences } from "../reading/record-differences.js";
import type { Scenario, Verdict } from "../scenario.js";

/** That a thing has one id, and the same one each time. */
export const identityScenarios: readonly Scenario[] = [
  {
    key: "identity/unique",
    title: "no id twice",
    promise: "Within a kind no id occurs twice in a full read; contributions of all types share one kind.",
    run: judgeUnique,
  },
  {
    key: "identity/stable",
    title: "the same records each time",
    promise: "Two adapters over the same source yield the same records, ids above all.",
    run: judgeStable,
  },
];

async function judgeUnique({ create }: ConformanceHarness): Promise<Verdict> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const fact of factsOf(await readAll(await openAdapter(create)))) {
    if (!("id" in fact) || fact.id === undefined) continue;
    const name = `${fact.kind} ${fact.id}`;
    if (seen.has(name)) twice.add(`${name} occurs more than once`);
    seen.add(name);
  }
  return failedBy(
    [...twice],
    "Prefix ids that are unique within a type or a place alone, such as post-12 and comment-12, or general:12.",
  );
}

async function judgeStable({ create }: ConformanceHarness): Promise<Verdict> {
  const first = contentOf(await readAll(await openAdapter(create)));
  const second = contentOf(await readAll(await openAdapter(create)));
  return failedBy(
    recordDifferences(first, second, ["the first read", "the second"]),
    "Make ids from the source's own, never from a counter, a clock or chance; take the clock as an option.",
  );
}
