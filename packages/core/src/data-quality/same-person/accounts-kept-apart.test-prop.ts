import fc from "fast-check";
import { expect, it } from "vitest";
import { createDataset } from "../../dataset/create-dataset.js";
import { act, irregular } from "../even-days.test-support.js";
import { evidenceOfApart } from "./meetings.js";
import { activeDays, sharedDays } from "./shared-days.js";
import { suspectedSamePerson } from "./suspected-same-person.js";

const seed = 20261127;
const day = 86_400_000;
const somebodysDays = fc
  .uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 200 })
  .map((days) =>
    Float64Array.from(
      days.toSorted((one, other) => one - other),
      (one) => one * day,
    ),
  )
  .map((at) =>
    activeDays(
      at,
      Int32Array.from(at, (_, row) => row),
      0,
    ),
  );
const somePairs = fc.array(fc.record({ seen: fc.nat(60), expected: fc.double({ min: 0, max: 60, noNaN: true }) }), {
  maxLength: 40,
});

/** Eight people who are there on some days each, and one who does it under two accounts, in turns. */
const community = Array.from({ length: 250 }, (_, at) => at).flatMap((at) => [
  ...Array.from({ length: 8 }, (_, index) => index).flatMap((index) =>
    irregular(9 * at + index) < 0.7 ? [act(`p${index}`, at + (index * 3 + irregular(at)) / 25)] : [],
  ),
  act(irregular(at + 3) < 0.5 ? "first" : "second", at + 0.5),
]);
const told = (records: Parameters<typeof createDataset>[0]) => suspectedSamePerson(createDataset(records));

it("counts the days that two accounts have in common alike from both sides", () => {
  fc.assert(
    fc.property(somebodysDays, somebodysDays, (one, other) => {
      const [there, back] = [sharedDays(one, other), sharedDays(other, one)];
      expect(back.seen).toBe(there.seen);
      expect(back.expected).toBeCloseTo(there.expected, 9);
    }),
    { seed, numRuns: 200 },
  );
});

it("judges each pair the same in whatever order they come", () => {
  fc.assert(
    fc.property(somePairs, (pairs) => {
      const evidence = evidenceOfApart(pairs);
      expect(evidence.every(Number.isFinite)).toBe(true);
      expect(
        evidenceOfApart(pairs.toReversed())
          .toReversed()
          .map((one) => one.toFixed(6)),
      ).toEqual(evidence.map((one) => one.toFixed(6)));
    }),
    { seed, numRuns: 200 },
  );
});

it("finds the same two whatever they are called and in whatever order their acts come", () => {
  const [found] = told(community)._unsafeUnwrap();
  expect(found).toMatchObject({
    people: expect.arrayContaining(["first", "second"]),
    params: { sign: "by-day", met: 0 },
  });
  fc.assert(
    fc.property(fc.shuffledSubarray(community, { minLength: community.length }), fc.boolean(), (acts, isSwapped) => {
      const swapped = (name = ""): string => (name === "first" ? "second" : name === "second" ? "first" : name);
      const renamed = isSwapped ? acts.map((one) => ({ ...one, author: swapped(one.author) })) : acts;
      const [again, ...more] = told(renamed)._unsafeUnwrap();
      expect(more).toEqual([]);
      expect(again?.people?.map((name) => (isSwapped ? swapped(name) : name))).toEqual(found?.people);
      expect(again?.params).toEqual(found?.params);
    }),
    { seed, numRuns: 8 },
  );
});

it("is not changed by members who are silent", () => {
  const expected = told(community);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), (count) => {
      const silent = Array.from({ length: count }, (_, index) => ({ kind: "member" as const, id: `silent${index}` }));
      expect(told([...silent, ...community])).toEqual(expected);
    }),
    { seed, numRuns: 5 },
  );
});
