import fc from "fast-check";
import { expect, it } from "vitest";
import type { CommunityDataset } from "../community-dataset.js";
import { forgetPerson } from "../people/forget-person.js";
import { history, playHistory } from "../small-history.test-support.js";
import { datasetOf, smallRecord } from "../small-world.test-support.js";
import { mergeDatasets } from "./merge-datasets.js";

const seed = 20260103;

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
