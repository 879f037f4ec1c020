import fc from "fast-check";
import { expect, it } from "vitest";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { forgetPerson } from "../dataset/people/forget-person.js";
import { mirrored, type SmallRecord, smallRecord } from "../dataset/small-world.test-support.js";
import type { FactRecord } from "../model/fact.js";
import { collect } from "./collect.js";
import { contributionColumns } from "./contribution-columns.js";
import { findPeople, type PeopleFound } from "./find-people.js";
import { givenAdapter } from "./given-adapter.test-support.js";
import type { Pseudonymise } from "./pseudonymise.js";

const seed = 20260116;
const end = { kind: "end", complete: true } as const;
const pseudonymise: Pseudonymise = async (people) => people.map(mirrored);

const foreignLink: fc.Arbitrary<FactRecord> = fc.record({
  kind: fc.constant("identityLink"),
  person: fc.constantFrom("u0", "u1"),
  same: fc.constantFrom("m0", "m1"),
  sameSource: fc.constant("mail"),
});
const records: fc.Arbitrary<readonly SmallRecord[]> = fc.array(
  fc.oneof({ weight: 9, arbitrary: smallRecord }, { weight: 1, arbitrary: foreignLink }),
  { maxLength: 30 },
);

async function read(
  batches: readonly unknown[],
  pseudonyms: readonly string[],
): Promise<{ readonly dataset: CommunityDataset; readonly found: PeopleFound }> {
  const adapter = givenAdapter([...batches, [end]]);
  const { dataset } = (await collect(adapter, { pseudonymise, keepIds: true }))._unsafeUnwrap();
  return { dataset, found: (await findPeople(adapter, { pseudonyms, pseudonymise }))._unsafeUnwrap() };
}

it("finds everybody whom the dataset of the same read names, under the name that it gives them", async () => {
  await fc.assert(
    fc.asyncProperty(records, async (given) => {
      const { dataset } = await read([given], []);
      const { pseudonyms } = dataset.people;
      const { found } = await read([given], pseudonyms);
      expect(found.notFound).toEqual([]);
      expect(found.people.map(({ accounts }) => accounts[0]?.pseudonym)).toEqual(pseudonyms);
      for (const { accounts } of found.people) {
        expect(accounts.map(({ pseudonym }) => pseudonym)).toEqual(accounts.map(mirrored));
      }
    }),
    { seed, numRuns: 200 },
  );
});

it("finds just the accounts that forgetting the person suppresses", async () => {
  await fc.assert(
    fc.asyncProperty(records, fc.constantFrom("0u@forum", "1u@forum", "0m@mail", "nobody"), async (given, name) => {
      const { dataset, found } = await read([given], [name]);
      const accounts = found.people.flatMap((person) => person.accounts.map(({ pseudonym }) => pseudonym));
      const { suppressed } = forgetPerson(dataset, name).identity;
      expect(accounts.length === 0 ? [name] : accounts).toEqual(suppressed);
    }),
    { seed, numRuns: 300 },
  );
});

it("finds the same in records, in columns and in any order", async () => {
  await fc.assert(
    fc.asyncProperty(
      records.chain((given) =>
        fc.tuple(fc.constant(given), fc.shuffledSubarray([...given], { minLength: given.length })),
      ),
      async ([given, shuffled]) => {
        const asked = ["0u@forum", "1u@forum", "2u@forum", "0m@mail"];
        // Columns cannot carry when and by whom an answer was accepted.
        const fitsColumns = (record: SmallRecord): record is FactRecord<"contribution"> =>
          record.kind === "contribution" && Object.keys(record.accepted ?? {}).length === 0;
        const columns = contributionColumns(shuffled.filter(fitsColumns));
        const others = shuffled.filter((record) => !fitsColumns(record));
        const { found } = await read([columns, others], asked);
        expect(found).toEqual((await read([given], asked)).found);
      },
    ),
    { seed, numRuns: 200 },
  );
});
