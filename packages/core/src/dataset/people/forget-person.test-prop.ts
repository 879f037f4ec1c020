import fc from "fast-check";
import { expect, it } from "vitest";
import type { CommunityDataset } from "../community-dataset.js";
import { datasetOf, smallRecord } from "../small-world.test-support.js";
import { textAt } from "../texts/text-list.js";
import { forgetPerson } from "./forget-person.js";

const seed = 20260107;
const records = fc.array(smallRecord, { maxLength: 40 });

/** Everything that a dataset says, with its maps, sets and texts as JSON. */
function jsonOf(dataset: CommunityDataset): string {
  return JSON.stringify(dataset, (_, value: unknown) => {
    if (value instanceof Map || value instanceof Set) return [...value];
    if (typeof value === "object" && value !== null && "offsets" in value) {
      // The cast: only lists of texts have offsets.
      const list = value as CommunityDataset["conversations"]["ids"];
      return Array.from({ length: list.length }, (_item, index) => textAt(list, index));
    }
    return ArrayBuffer.isView(value) && "length" in value ? Array.from(value as unknown as ArrayLike<number>) : value;
  });
}

it("leaves no trace of any account of the person but in the list of the suppressed", () => {
  fc.assert(
    fc.property(records, fc.nat({ max: 3 }), (given, number) => {
      const dataset = datasetOf(given);
      const account = `${number}u@forum`;
      const forgotten = forgetPerson(dataset, account);
      const { suppressed } = forgotten.identity;
      const linked = dataset.identity.links.filter((link) => link.includes(account)).flat();
      expect(suppressed).toEqual(expect.arrayContaining([account, ...linked]));
      const rest = jsonOf({ ...forgotten, identity: { ...forgotten.identity, suppressed: [] } });
      for (const name of suppressed) expect(rest).not.toContain(name);
    }),
    { seed, numRuns: 500 },
  );
});

it("keeps every contribution, and everybody else's name on theirs", () => {
  fc.assert(
    fc.property(records, fc.nat({ max: 3 }), (given, number) => {
      const dataset = datasetOf(given);
      const { contributions, people, identity } = forgetPerson(dataset, `${number}u@forum`);
      const unnamed = { author: 0, acceptance: undefined };
      expect({ ...contributions, ...unnamed }).toEqual({ ...dataset.contributions, ...unnamed });
      const gone = new Set<string | undefined>(identity.suppressed);
      const left = (name: string | undefined): string | undefined => (gone.has(name) ? undefined : name);
      expect(authors({ contributions, people })).toEqual(authors(dataset).map(left));
      expect(acceptances({ contributions, people })).toEqual(acceptances(dataset).map(([at, by]) => [at, left(by)]));
    }),
    { seed, numRuns: 200 },
  );
});

type Named = Pick<CommunityDataset, "contributions" | "people">;

function authors({ contributions, people }: Named): readonly (string | undefined)[] {
  return [...contributions.author].map((person) => people.pseudonyms[person]);
}

function acceptances({
  contributions,
  people,
}: Named): readonly (readonly [at: number | undefined, by: string | undefined])[] {
  return Array.from({ length: contributions.length }, (_, row) => {
    const { at, by = -1 } = contributions.acceptance?.get(row) ?? {};
    return [at, people.pseudonyms[by]];
  });
}

it("gives what a read gives that never showed the person", () => {
  fc.assert(
    fc.property(records, fc.nat({ max: 3 }), (given, number) => {
      const name = `${number}u@forum`;
      expect(forgetPerson(datasetOf(given), name)).toEqual(datasetOf(given, { suppressed: [name] }));
    }),
    { seed, numRuns: 500 },
  );
});
