import { currentFacts, type FactRecord, type SourceRecord } from "@org/community-core/source";
import type { ConformanceHarness, IncrementalFixture } from "../harness/harness.js";
import { failed, failedBy, passed, skipped } from "../judging/verdicts.js";
import { canonicalText } from "../reading/canonical-text.js";
import { describedBy } from "../reading/described.js";
import {
  type IncrementalReads,
  incrementsRequired,
  readIncrements,
  withIncrements,
} from "../reading/incremental-reads.js";
import { observedTime } from "../reading/observed-time.js";
import { openAdapter } from "../reading/open-adapter.js";
import { readAll } from "../reading/reading.js";
import { contentOf, endOf, factsOf, factsOfKind, issuesOf } from "../reading/reading-parts.js";
import { recordDifferences } from "../reading/record-differences.js";
import type { Scenario, Verdict } from "../scenario.js";

/** That a later read can go on where an earlier one ended. */
export const incrementalScenarios: readonly Scenario[] = [
  {
    key: "incremental/subset",
    title: "what changed, not everything again",
    promise:
      "A read from a cursor ends complete with a new cursor and yields what changed since, not everything again.",
    requires: incrementsRequired,
    run: (harness) => withIncrements(harness, judgeSubset),
  },
  {
    key: "incremental/union",
    title: "increments add up to a full read",
    promise: "A full read, and an earlier read plus the increment after it, leave the same facts.",
    requires: incrementsRequired,
    run: (harness) => withIncrements(harness, judgeUnion),
  },
  {
    key: "incremental/observation",
    title: "increments look at what a full read looks at",
    promise:
      "The observations of an earlier read and of the increment after it cover the same time as those of a full read.",
    requires: `${incrementsRequired}, with observations`,
    run: (harness) => withIncrements(harness, judgeObserved),
  },
  {
    key: "incremental/unknown-cursor",
    title: "a cursor that nobody handed out",
    promise: "A cursor that cannot be used is an issue and an end without completeness, never half of the truth.",
    requires: "an incremental source",
    run: judgeUnknownCursor,
  },
];

async function judgeSubset(fixture: IncrementalFixture): Promise<Verdict> {
  const reads = await readIncrements(fixture);
  if ("verdict" in reads) return reads;
  const end = endOf(reads.increment);
  if (end?.complete !== true || end.cursor === undefined) {
    return failed("The read from the cursor does not end complete with a cursor.", "End it as a full read ends.");
  }
  const changes = recordDifferences(factsOf(reads.first), factsOf(reads.full), ["before", "after"]);
  if (changes.length === 0)
    return failed("Before and after hold the same facts.", "Change something in the after fixture.");
  const repeated = new Set(contentOf(reads.increment).map(canonicalText));
  const unchanged = unchangedFacts(reads);
  if (unchanged.length > 0 && unchanged.every((fact) => repeated.has(canonicalText(fact)))) {
    return failed(
      `All ${unchanged.length} facts that did not change came again.`,
      "Use the cursor: ask the source for what changed since. A small overlap is allowed.",
    );
  }
  return passed;
}

function unchangedFacts({ first, full }: IncrementalReads): readonly FactRecord[] {
  const before = new Set(factsOf(first).map(canonicalText));
  return factsOf(full).filter((fact) => before.has(canonicalText(fact)));
}

async function judgeUnion(fixture: IncrementalFixture): Promise<Verdict> {
  const reads = await readIncrements(fixture);
  if ("verdict" in reads) return reads;
  const { first, increment, full } = reads;
  return failedBy(
    recordDifferences(
      comparable(currentFacts([contentOf(first), contentOf(increment)])),
      comparable(currentFacts([contentOf(full)])),
      ["the read plus its increment", "the full read"],
    ),
    "Yield every new and changed thing after the cursor, and a removal for what is gone.",
  );
}

/** Facts alone: when a state was seen differs between reads, and observations of two reads lie side by side. */
function comparable(facts: readonly FactRecord[]): readonly SourceRecord[] {
  return facts.filter(({ kind }) => kind !== "observation").map(withoutProvenance);
}

function withoutProvenance(fact: FactRecord): SourceRecord {
  const { version: _, observedAt: __, ...state } = fact;
  // The cast: what is left is only compared.
  return state as SourceRecord;
}

async function judgeObserved(fixture: IncrementalFixture): Promise<Verdict> {
  const reads = await readIncrements(fixture);
  if ("verdict" in reads) return reads;
  const whole = observedTime(factsOfKind(reads.full, "observation"));
  if (whole.size === 0) return skipped("the fixture yields no observations");
  const parts = [reads.first, reads.increment].flatMap((reading) => factsOfKind(reading, "observation"));
  const added = observedTime(parts);
  return failedBy(
    [...new Set([...whole.keys(), ...added.keys()])]
      .filter((key) => whole.get(key) !== added.get(key))
      .map((key) => `${key} differ`),
    "Let the observation of an increment begin where that of the read before it ended.",
  );
}

async function judgeUnknownCursor({ create }: ConformanceHarness): Promise<Verdict> {
  const adapter = await openAdapter(create);
  if ((await describedBy(adapter))?.incremental !== true) return skipped("the source is not incremental");
  const reading = await readAll(adapter, { cursor: "no adapter hands out this cursor" });
  return failedBy(
    [
      ...(reading.thrown === undefined ? [] : [`reading threw ${reading.thrown}`]),
      ...(endOf(reading)?.complete === true ? ["the read ends complete"] : []),
      ...(issuesOf(reading).some(({ severity }) => severity === "error") ? [] : ["no issue of severity error says so"]),
    ],
    "Check the cursor, say in an issue that everything must be read again, and end with complete: false.",
  );
}
