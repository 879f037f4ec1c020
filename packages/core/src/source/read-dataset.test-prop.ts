import fc from "fast-check";
import { expect, it } from "vitest";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { mergeDatasets } from "../dataset/merge/merge-datasets.js";
import { forgetPerson } from "../dataset/people/forget-person.js";
import { sliceByVenues } from "../dataset/slice/slice-by-venues.js";
import { history, playHistory } from "../dataset/small-history.test-support.js";
import { placed, placedRecords } from "../dataset/small-places.test-support.js";
import { datasetOf, mirrored, type SmallRecord, smallRecord } from "../dataset/small-world.test-support.js";
import { collect } from "./collect.js";
import type { CollectOptions } from "./collected.js";
import { factArbitraries } from "./fact-arbitraries.test-support.js";
import { givenAdapter } from "./given-adapter.test-support.js";
import type { KeptDataset } from "./kept-dataset.js";
import { keptAndRead } from "./kept-dataset.test-support.js";
import { readDataset } from "./read-dataset.js";
import { writeDataset } from "./write-dataset.js";

const seed = 20260111;

// Links of the small world only: in any others the name of a source makes pseudonyms that are no ids.
const { identityLink: _, ...otherFacts } = factArbitraries;
const anyRecord = fc.oneof(...Object.values(otherFacts), smallRecord, smallRecord);
const ofOneSource = fc
  .tuple(fc.array(fc.oneof(anyRecord, smallRecord), { maxLength: 30 }), fc.boolean())
  .map(([records, numbered]) => datasetOf(records, { numbered }));
const ofThreeSources = fc
  .tuple(
    ...(["forum", "chat", "list"] as const).map((source) =>
      fc.array(smallRecord, { maxLength: 15 }).map((records) => datasetOf(records, { source })),
    ),
  )
  .map((datasets) => mergeDatasets(datasets, { as: "join" }).dataset);
/** Any dataset with ids: of one source or several, with people keyed or numbered, often with somebody forgotten. */
const anyDataset = fc
  .tuple(
    fc.oneof(
      ofOneSource,
      fc.array(smallRecord, { maxLength: 30 }).map((records) => datasetOf(records)),
      ofThreeSources,
    ),
    fc.option(fc.nat({ max: 5 })),
  )
  .map(([dataset, who]) => {
    const name = who === null ? undefined : dataset.people.pseudonyms[who];
    return name === undefined ? dataset : forgetPerson(dataset, name);
  });

it("gives the dataset that was written, whatever it holds, and writes it as before", async () => {
  await fc.assert(
    fc.asyncProperty(anyDataset, async (dataset) => {
      const kept = await keptAndRead(dataset);
      expect(kept).toEqual({ dataset, cursors: new Map() });
      expect([...writeDataset(kept.dataset)._unsafeUnwrap()]).toEqual([...writeDataset(dataset)._unsafeUnwrap()]);
    }),
    { seed, numRuns: 200 },
  );
});

it("gives a slice that was written, with what it says of venues that it does not have", async () => {
  await fc.assert(
    fc.asyncProperty(placedRecords, fc.nat({ max: 3 }), async (records, left) => {
      const dataset = placed("forum", records);
      const slice = sliceByVenues(dataset, dataset.venues.toSpliced(left, 1));
      expect((await keptAndRead(slice)).dataset).toEqual(slice);
    }),
    { seed, numRuns: 100 },
  );
});

it("does not care where the input is cut, and takes no part of it for the whole", async () => {
  await fc.assert(
    fc.asyncProperty(anyDataset, fc.nat(), fc.nat(), async (dataset, first, second) => {
      const bytes = new TextEncoder().encode([...writeDataset(dataset)._unsafeUnwrap()].join(""));
      const [start = 0, end = 0] = [first % bytes.length, second % bytes.length].sort((one, other) => one - other);
      const pieces = [bytes.subarray(0, start), bytes.subarray(start, end), bytes.subarray(end)];
      expect((await readDataset(pieces))._unsafeUnwrap().dataset).toEqual(dataset);
      // Without its last line feed it is whole all the same.
      const part = await readDataset([bytes.subarray(0, Math.min(end, bytes.length - 2))]);
      expect(part._unsafeUnwrapErr().code).toMatch(/^(not-a-dataset|broken-off)$/);
      const lines = [...writeDataset(dataset)._unsafeUnwrap()];
      expect((await readDataset(lines.toSpliced(first % lines.length, 1))).isErr()).toBe(true);
    }),
    { seed, numRuns: 150 },
  );
});

const options: CollectOptions = { keepIds: true, pseudonymise: async (people) => people.map(mirrored) };

/** The reads one after the other, each going on from what the one before it left in a file. */
async function byFiles(
  reads: readonly (readonly SmallRecord[])[],
  suppressed: readonly string[],
): Promise<KeptDataset> {
  let kept: KeptDataset | undefined;
  for (const [number, records] of reads.entries()) {
    const cursor = kept?.cursors.get("forum");
    const previous = kept === undefined || cursor === undefined ? {} : { previous: { dataset: kept.dataset, cursor } };
    const adapter = givenAdapter([records, [{ kind: "end", complete: true, cursor: `after ${number}` }]]);
    // Said once: what is forgotten stays so by what is kept.
    const asked = number === 0 ? { suppressed } : {};
    const { dataset, cursor: next = "" } = (
      await collect(adapter, { ...options, ...previous, ...asked })
    )._unsafeUnwrap();
    kept = await keptAndRead(dataset, { cursors: new Map([["forum", next]]), keyName: "of the test" });
  }
  return kept ?? keptAndRead(datasetOf([]));
}

function withoutRemovals(dataset: CommunityDataset): CommunityDataset {
  return { ...dataset, removals: [] };
}

it("makes of reads that go on from files what a full read makes, with somebody forgotten too", async () => {
  await fc.assert(
    fc.asyncProperty(history, fc.constantFrom([], ["0u@forum"]), async (given, suppressed) => {
      const { reads, now } = playHistory(given);
      const grown = await byFiles(reads, suppressed);
      const full = await collect(givenAdapter([now, [{ kind: "end", complete: true }]]), { ...options, suppressed });
      expect(withoutAttendance(grown.dataset)).toEqual(withoutAttendance(full._unsafeUnwrap().dataset));
      expect(grown.cursors).toEqual(new Map([["forum", `after ${reads.length - 1}`]]));
    }),
    { seed, numRuns: 100 },
  );
});

/** Without what nobody can know once a link is forgotten: whether two accounts at a gathering were one person. */
function withoutAttendance(dataset: CommunityDataset): CommunityDataset {
  const gathering = dataset.facts.gathering.map(({ attendance: _attendance, ...rest }) => rest);
  return { ...withoutRemovals(dataset), facts: { ...dataset.facts, gathering } };
}
