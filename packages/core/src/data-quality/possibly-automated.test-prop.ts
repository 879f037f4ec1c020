import fc from "fast-check";
import { expect, it } from "vitest";
import { act, dataOf } from "./even-days.test-support.js";
import { countsByMinute } from "./minutes-of-day.js";
import { possiblyAutomated } from "./possibly-automated.js";
import { quietestShare } from "./quietest-share.js";
import { minutesOfHour, shareOfSameMinute, shareOfSamePause } from "./regularity.js";

const least = { regular: 0.8, replies: 0.9, quarter: 0.18 };
const day = 1_440;
/** Minutes of one account: by the hour, after a pause, around the clock or as they come, each with some that differ. */
const account = fc
  .record({
    every: fc.constantFrom(60, 97, 300, day),
    spread: fc.constantFrom(0.9, 20, day),
    differing: fc.double({ min: 0, max: 0.4, noNaN: true }),
    noise: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 30, maxLength: 80 }),
  })
  .map(({ every, spread, differing, noise }) =>
    noise.map((one, index) => index * every + 7 + one * (one < differing ? day : spread)),
  );

it("leaves out nobody who shows a sign", () => {
  let signs = 0;
  fc.assert(
    fc.property(account, fc.constantFrom("opening", "reply"), (minutes, type) => {
      const records = minutes.map((minute, index) => act("ann", minute / day, { type, id: `${index}` }));
      const dataset = dataOf(records);
      const { at, length } = dataset.contributions;
      const ofDay = countsByMinute(at);
      const isRegular =
        Math.max(shareOfSameMinute(minutesOfHour(ofDay)), shareOfSamePause(at, least.regular)) >= least.regular;
      const hasSign = isRegular || quietestShare(ofDay) >= least.quarter || type === "reply";
      const people = { people: [0], counts: Uint32Array.of(length) };
      if (hasSign) signs++;
      if (hasSign) expect(possiblyAutomated(dataset, people, length, least)).toEqual([0]);
    }),
    { seed: 20261127, numRuns: 500 },
  );
  expect(signs).toBeGreaterThan(100);
});

it("leaves out who opens at irregular times of the day", () => {
  const records = Array.from({ length: 60 }, (_, index) =>
    act("ann", index + 0.35 + ((index * index * 7_919) % 1_009) / 4_000, { type: "opening", id: `${index}` }),
  );
  const dataset = dataOf(records);
  expect(possiblyAutomated(dataset, { people: [0], counts: Uint32Array.of(60) }, 60, least)).toEqual([]);
});
