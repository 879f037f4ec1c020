import fc from "fast-check";
import { expect, it } from "vitest";
import { kaplanMeier } from "./kaplan-meier.js";

const seed = 20260101;
const observation = fc.record({ duration: fc.integer({ min: 0, max: 30 }), event: fc.constantFrom(0, 1) });
const observations = fc.array(observation, { minLength: 1, maxLength: 60 });
type Observations = readonly { readonly duration: number; readonly event: number }[];

function curveOf(given: Observations) {
  const curve = kaplanMeier(
    given.map(({ duration }) => duration),
    given.map(({ event }) => event),
  );
  if (curve === undefined) throw new Error("no curve");
  return curve;
}

it("does not depend on the order, ties included", () => {
  fc.assert(
    fc.property(observations, (given) => {
      expect(curveOf(given.toReversed())).toEqual(curveOf(given));
    }),
    { seed },
  );
});

it("falls from 1 towards 0, with errors that are numbers", () => {
  fc.assert(
    fc.property(observations, (given) => {
      const { survival, standardError } = curveOf(given);
      for (const [index, share] of survival.entries()) {
        expect(share).toBeLessThan(survival[index - 1] ?? 1);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(standardError[index]).toBeGreaterThanOrEqual(0);
      }
    }),
    { seed },
  );
});

it("is the product of the shares that get past each time", () => {
  fc.assert(
    fc.property(observations, (given) => {
      const { times, survival } = curveOf(given);
      let product = 1;
      for (const [index, time] of times.entries()) {
        const atRisk = given.filter(({ duration }) => duration >= time).length;
        const ended = given.filter(({ duration, event }) => duration === time && event === 1).length;
        product *= 1 - ended / atRisk;
        expect(survival[index]).toBeCloseTo(product, 10);
      }
    }),
    { seed },
  );
});

it("without censoring is the share above each time, with the binomial error", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1 }), (durations) => {
      const { times, survival, standardError } = curveOf(durations.map((duration) => ({ duration, event: 1 })));
      for (const [index, time] of times.entries()) {
        const share = durations.filter((duration) => duration > time).length / durations.length;
        expect(survival[index]).toBe(share);
        expect(standardError[index]).toBeCloseTo(Math.sqrt((share * (1 - share)) / durations.length), 10);
      }
    }),
    { seed },
  );
});

it("keeps its shares and scales its times with the unit", () => {
  fc.assert(
    fc.property(observations, (given) => {
      const curve = curveOf(given);
      const scaled = curveOf(given.map(({ duration, event }) => ({ duration: duration * 60, event })));
      expect(scaled.times).toEqual(curve.times.map((time) => time * 60));
      expect(scaled.survival).toEqual(curve.survival);
    }),
    { seed },
  );
});

it("does not fall when those without an event are watched for longer", () => {
  fc.assert(
    fc.property(observations, (given) => {
      const longer = given.map(({ duration, event }) => ({ duration: event === 0 ? duration + 100 : duration, event }));
      const before = curveOf(given).survival;
      for (const [index, share] of curveOf(longer).survival.entries()) {
        expect(share).toBeGreaterThanOrEqual((before[index] ?? 1) - 1e-12);
      }
    }),
    { seed },
  );
});
