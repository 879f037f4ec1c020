import fc from "fast-check";
import { expect, it } from "vitest";
import type { FactRecord } from "../model/fact.js";
import type { CommunityDataset } from "./community-dataset.js";
import { forgetPerson } from "./forget-person.js";
import { mergeDatasets } from "./merge-datasets.js";
import {
  bareFact,
  datasetOf,
  type SmallRecord,
  type SmallRemoval,
  smallRecord,
  smallRemoval,
  subjectOfRecord,
} from "./small-world.test-support.js";

const seed = 20260103;

/** What tells how new a state is, in this history: the same for all its records, growing with each change. */
type Clock = (step: number) => { readonly version?: number; readonly observedAt?: string };

const clock: fc.Arbitrary<Clock> = fc.constantFrom<Clock>(
  () => ({}),
  (step) => ({ version: step }),
  (step) => ({ observedAt: new Date(Date.UTC(2026, 1, 1) + step * 1000).toISOString() }),
);

/** Reads of one source: each what changed since the one before. */
const history = fc.tuple(
  fc.array(fc.array(fc.oneof({ weight: 5, arbitrary: bareFact }, smallRemoval), { maxLength: 15 }), {
    minLength: 1,
    maxLength: 4,
  }),
  clock,
);

type Change = FactRecord | SmallRemoval;

/** A source that keeps one state of each thing, and what it yields at each read. */
function playHistory([steps, clockOf]: readonly [readonly (readonly Change[])[], Clock]): {
  readonly reads: readonly (readonly SmallRecord[])[];
  readonly now: readonly SmallRecord[];
} {
  const now = new Map<string, FactRecord>();
  let step = 0;
  const reads = steps.map((changes) => {
    const told = new Map(now);
    const read = new Map<string, SmallRecord>();
    const closed = new Set<string | undefined>();
    const gone = new Set<string>();
    for (const change of changes) {
      const clockNow = clockOf(++step);
      if (change.kind === "removal") {
        if (change.of === "conversation") closed.add(change.id);
        const before = [...now.keys()];
        for (const removal of removals(now, told, change)) {
          const key = JSON.stringify([removal.of, removal.id]);
          now.delete(key);
          read.set(key, { ...removal, ...clockNow });
        }
        for (const key of read.keys()) if (read.get(key)?.kind !== "removal" && !now.has(key)) read.delete(key);
        for (const key of before) if (change.of === "conversation" && !now.has(key)) gone.add(key);
        // Within one read nothing new comes of a conversation that has just been taken back with all that was in it.
      } else if (!gone.has(subjectOfRecord(change)) && !closed.has(conversationOf(new Map([...told, ...now]), change))) {
        const record = change.kind === "observation" ? change : { ...change, ...clockNow };
        now.set(subjectOfRecord(change), record);
        read.set(subjectOfRecord(change), record);
      }
    }
    return [...read.values()];
  });
  return { reads, now: [...now.values()] };
}

/** A conversation goes with its contributions; those that were told to be elsewhere are taken back one by one. */
function removals(
  now: Map<string, FactRecord>,
  told: ReadonlyMap<string, FactRecord>,
  removal: SmallRemoval,
): readonly SmallRemoval[] {
  if (removal.of !== "conversation") return [removal];
  const gone = [...now].flatMap(([key, record]) =>
    record.kind === "contribution" && conversationOf(now, record) === removal.id ? [{ key, id: record.id }] : [],
  );
  for (const { key } of gone) now.delete(key);
  const elsewhere = gone.filter(({ key }) => {
    const before = told.get(key);
    return before !== undefined && conversationOf(told, before) !== removal.id;
  });
  return [removal, ...elsewhere.map(({ id }) => ({ kind: "removal", of: "contribution", id }) as const)];
}

function conversationOf(now: ReadonlyMap<string, FactRecord>, start: FactRecord): string | undefined {
  const passed = new Set<string>();
  let record: FactRecord | undefined = start;
  if (start.kind === "conversation") return start.id;
  while (record?.kind === "contribution" && !passed.has(record.id)) {
    if (record.conversation !== undefined) return record.conversation;
    passed.add(record.id);
    record = now.get(JSON.stringify(["contribution", record.target]));
  }
  return undefined;
}

function withoutRemovals(dataset: CommunityDataset): CommunityDataset {
  return { ...dataset, removals: [] };
}

it("makes of a read and its increments what a full read gives", () => {
  fc.assert(
    fc.property(history, (given) => {
      const { reads, now } = playHistory(given);
      const grown = mergeDatasets(
        reads.map((read) => datasetOf(read)),
        { as: "increment" },
      ).dataset;
      expect(withoutRemovals(grown)).toEqual(datasetOf(now));
    }),
    { seed, numRuns: 3_000 },
  );
});
