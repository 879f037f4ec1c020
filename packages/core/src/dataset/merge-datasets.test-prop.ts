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
        if (leadsToConversation(now, change)) continue;
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

/** Whether the conversation of others is known only by what is taken back: the exception that `mergeDatasets` names. */
function leadsToConversation(now: ReadonlyMap<string, FactRecord>, { of, id }: SmallRemoval): boolean {
  return [...now.values()].some(
    (record) =>
      of === "contribution" &&
      record.kind === "contribution" &&
      record.target === id &&
      record.conversation === undefined,
  );
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

/** Without what nobody can know once a link is forgotten: whether two accounts at a gathering were one person. */
function withoutAttendance(dataset: CommunityDataset): CommunityDataset {
  const gathering = dataset.facts.gathering.map(({ attendance: _, ...rest }) => rest);
  return { ...withoutRemovals(dataset), facts: { ...dataset.facts, gathering } };
}

/** The reads as one dataset, put together one after the other. */
function oneByOne(datasets: readonly CommunityDataset[]): CommunityDataset {
  return datasets.reduce((grown, dataset) => mergeDatasets([grown, dataset], { as: "increment" }).dataset);
}

it("makes of a read and its increments what a full read gives", () => {
  fc.assert(
    fc.property(history, (given) => {
      const { reads, now } = playHistory(given);
      const datasets = reads.map((read) => datasetOf(read));
      const grown = mergeDatasets(datasets, { as: "increment" }).dataset;
      expect(withoutRemovals(grown)).toEqual(datasetOf(now));
      expect(oneByOne(datasets)).toEqual(grown);
    }),
    { seed, numRuns: 1_000 },
  );
});

it("makes the same of increments with somebody who must not appear, whenever that was said", () => {
  fc.assert(
    fc.property(history, fc.constantFrom("0u@forum", "1u@forum"), fc.nat({ max: 3 }), (given, name, when) => {
      const { reads, now } = playHistory(given);
      const datasets = reads.map((read, index) => datasetOf(read, { suppressed: index >= when ? [name] : [] }));
      const last = forgetPerson(oneByOne(datasets), name);
      const full = withoutAttendance(datasetOf(now, { suppressed: [name] }));
      expect(withoutAttendance(last)).toEqual(full);
      const early = oneByOne([forgetPerson(datasets[0] ?? datasetOf([]), name), ...datasets.slice(1)]);
      expect(withoutAttendance(early)).toEqual(full);
    }),
    { seed, numRuns: 500 },
  );
});

it("takes one dataset as it is, whatever it holds", () => {
  fc.assert(
    fc.property(fc.array(smallRecord, { maxLength: 30 }), (records) => {
      const dataset = datasetOf(records);
      expect(mergeDatasets([dataset], { as: "increment" }).dataset).toEqual(dataset);
      expect(mergeDatasets([dataset], { as: "join" }).dataset).toEqual(dataset);
      expect(mergeDatasets([dataset, dataset], { as: "join" }).dataset).toEqual(dataset);
    }),
    { seed, numRuns: 500 },
  );
});

const sources = ["forum", "chat", "list"] as const;
const linked = fc.record({
  kind: fc.constant("identityLink" as const),
  person: fc.constantFrom("u0", "u1", "u2"),
  same: fc.constantFrom("u0", "u1", "u2"),
  sameSource: fc.constantFrom(...sources),
});
const three = fc.tuple(
  ...sources.map((source) =>
    fc
      .array(fc.oneof({ weight: 8, arbitrary: smallRecord }, linked), { maxLength: 15 })
      .map((records) => datasetOf(records, { source })),
  ),
);

it("joins sources into the same dataset in any order and any grouping", () => {
  fc.assert(
    fc.property(three, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (datasets, order) => {
      const joined = mergeDatasets(datasets, { as: "join" }).dataset;
      const shuffled = order.flatMap((index) => datasets[index] ?? []);
      expect(mergeDatasets(shuffled, { as: "join" }).dataset).toEqual(joined);
      const [first, ...rest] = shuffled;
      const two = mergeDatasets(rest, { as: "join" }).dataset;
      expect(mergeDatasets(first ? [two, first] : [two], { as: "join" }).dataset).toEqual(joined);
    }),
    { seed, numRuns: 500 },
  );
});

it("joins two halves of one source in any order", () => {
  fc.assert(
    fc.property(fc.array(smallRecord, { maxLength: 20 }), fc.array(smallRecord, { maxLength: 20 }), (one, other) => {
      const [a, b] = [datasetOf(one), datasetOf(other)];
      expect(mergeDatasets([b, a], { as: "join" }).dataset).toEqual(mergeDatasets([a, b], { as: "join" }).dataset);
    }),
    { seed, numRuns: 500 },
  );
});

it("loses nothing of any source in a join", () => {
  fc.assert(
    fc.property(three, (datasets) => {
      const { contributions, conversations, sources: known } = mergeDatasets(datasets, { as: "join" }).dataset;
      const total = (count: (dataset: CommunityDataset) => number): number =>
        datasets.reduce((sum, dataset) => sum + count(dataset), 0);
      expect(known.map(({ source }) => source)).toEqual(["chat", "forum", "list"]);
      expect(contributions.length).toBe(total((dataset) => dataset.contributions.length));
      expect(conversations.length).toBe(total((dataset) => dataset.conversations.length));
    }),
    { seed, numRuns: 200 },
  );
});
