import fc from "fast-check";
import { expect, it } from "vitest";
import { createDataset } from "../dataset/create-dataset.js";
import { datasetOf, smallRecord } from "../dataset/small-world.test-support.js";
import { checkDataQuality } from "./check-data-quality.js";
import { act, evenDays } from "./even-days.test-support.js";

const seed = 20261102;
/** A community with a stretch missing, a machine, and whatever else the draw adds. */
const flawed = [
  ...evenDays(200).filter((_, index) => index < 270 || index >= 330),
  ...Array.from({ length: 60 }, (_, day) => act("machine", day + 0.375)),
];

it("tells nothing of anything small, and refuses without throwing", () => {
  fc.assert(
    fc.property(fc.array(smallRecord, { maxLength: 60 }), (records) => {
      const { flaws, notJudged } = checkDataQuality(datasetOf(records));
      expect(flaws.filter(({ certainty }) => certainty !== "certain")).toEqual([]);
      expect(notJudged.length).toBeGreaterThan(0);
    }),
    { seed, numRuns: 300 },
  );
});

it("does not depend on the order of the input", () => {
  const expected = checkDataQuality(createDataset(flawed));
  expect(expected.flaws.map(({ type }) => type)).toEqual(["missing-stretch", "unmarked-automation"]);
  fc.assert(
    fc.property(fc.shuffledSubarray(flawed, { minLength: flawed.length }), (shuffled) => {
      expect(checkDataQuality(createDataset(shuffled))).toEqual(expected);
    }),
    { seed, numRuns: 20 },
  );
});

it("does not look beyond the moment that is asked about", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), (day) => {
      const asOf = Date.UTC(2026, 0, 1 + day);
      const before = flawed.filter(({ at }) => Date.parse(at) < asOf);
      expect(checkDataQuality(createDataset(flawed), { asOf })).toEqual(checkDataQuality(createDataset(before)));
    }),
    { seed, numRuns: 60 },
  );
});
