import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeFigureLaws } from "../../activity/figure-laws.test-support.js";
import { community, day, opening, reply } from "../../activity/tiny-community.test-support.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { FactRecord } from "../../model/fact.js";
import type { AbsenceSimulation } from "./absence-simulation.js";
import { largestAbsences } from "./largest-absences.js";
import { middleOf, noiseBand } from "./range-of-loss.js";
import { simulateAbsence } from "./simulate-absence.js";

const seed = 20260101;
const asOf = day(90);
const people = ["ann", "bob", "cas", "dee"];

/** What the laws are about: the counts, and the range where there is one. */
interface Exposure {
  readonly onlyThey: number;
  readonly own: number;
  readonly loss: number;
  readonly pairsLost: number;
}

function simulated(dataset: CommunityDataset, without: readonly string[]): AbsenceSimulation {
  return simulateAbsence(dataset, { asOf, without })._unsafeUnwrap();
}

function exposure(dataset: CommunityDataset, without: readonly string[]): Exposure {
  const { answers, range, structure } = simulated(dataset, without);
  if (answers.status === "refused") throw new Error("every community of the laws has openings and replies");
  return {
    onlyThey: answers.value.onlyThey.value,
    own: answers.value.own,
    loss: range.status === "measured" ? range.value.answeredShare.loss : 0,
    pairsLost: structure.status === "measured" ? structure.value.pairsLost.value : 0,
  };
}

/** Forty conversations begun by any of six people, each with up to four replies; everyone listed, so that all are known. */
const communities = fc
  .array(
    fc.record({
      opener: fc.constantFrom("eve", "fay", "gus", ...people.slice(0, 3)),
      replies: fc.array(
        fc.record({ author: fc.constantFrom("?", ...people), hours: fc.integer({ min: 0, max: 12 * 24 }) }),
        { maxLength: 4 },
      ),
    }),
    { minLength: 40, maxLength: 40 },
  )
  .map((conversations): readonly FactRecord[] => [
    ...["zoe", ...people].map((id): FactRecord => ({ kind: "member", id })),
    opening("first", "eve", 0),
    reply("first", "dee", 1),
    ...conversations.flatMap(({ opener, replies }, index) => [
      opening(`c${index}`, opener, index * 24),
      ...replies.map(({ author, hours }) => reply(`c${index}`, author, index * 24 + hours)),
    ]),
  ]);
const chosen = fc.uniqueArray(fc.constantFrom(...people), { minLength: 1 });

function holds<T extends readonly unknown[]>(values: fc.Arbitrary<T>, law: (...values: T) => void): void {
  fc.assert(
    fc.property(values, (drawn) => law(...drawn)),
    { seed, numRuns: 60 },
  );
}

describe("an absence", () => {
  it("of somebody who did nothing changes nothing", () => {
    holds(fc.tuple(communities), (records) => {
      const dataset = community(records);
      expect(exposure(dataset, ["zoe"])).toEqual({ onlyThey: 0, own: 0, loss: 0, pairsLost: 0 });
      const { coverage, duties, structure } = simulated(dataset, ["zoe"]);
      expect(duties).toEqual([]);
      expect(JSON.stringify(coverage)).not.toContain('"answers"');
      expect(structure).toMatchObject({ value: { onlyWithThem: { value: 0 } } });
    });
  });

  it("of more people costs no less: conversations that are lost or their own, and pairs", () => {
    holds(fc.tuple(communities, chosen, fc.constantFrom(...people)), (records, some, one) => {
      const dataset = community(records);
      const [fewer, more] = [exposure(dataset, some), exposure(dataset, [...some, one])];
      expect(more.onlyThey + more.own).toBeGreaterThanOrEqual(fewer.onlyThey + fewer.own);
      expect(more.pairsLost).toBeGreaterThanOrEqual(fewer.pairsLost);
      // Somebody who began nothing leaves the same openings to answer.
      if (one === "dee") expect(more.onlyThey).toBeGreaterThanOrEqual(fewer.onlyThey);
    });
  });

  it("costs no more where somebody else joins in", () => {
    holds(
      fc.tuple(communities, chosen, fc.nat({ max: 39 }), fc.nat({ max: 12 * 24 })),
      (records, some, conversation, hours) => {
        const joined = [...records, reply(`c${conversation}`, "hal", conversation * 24 + hours)];
        const [before, after] = [exposure(community(records), some), exposure(community(joined), some)];
        expect(after.onlyThey).toBeLessThanOrEqual(before.onlyThey);
        expect(after.loss).toBeLessThanOrEqual(before.loss + 1e-12);
        // Who joins a conversation that they began has a tie to them that was not there before.
        const begun = records.find((one) => one.kind === "contribution" && one.conversation === `c${conversation}`);
        const isTheirs = begun?.kind === "contribution" && some.includes(begun.author ?? "");
        if (!isTheirs) expect(after.pairsLost).toBeLessThanOrEqual(before.pairsLost + 1e-12);
      },
    );
  });

  it("stays within its bounds: the worst case is no better than no change, and the middle is between", () => {
    let measured = 0;
    holds(fc.tuple(communities, chosen), (records, some) => {
      const { answers, range } = simulated(community(records), some);
      if (answers.status === "measured")
        expect(answers.value.onlyThey.value).toBeLessThanOrEqual(answers.value.answered);
      if (range.status === "refused") return;
      measured++;
      const { answeredShare, medianWait } = range.value;
      expect(answeredShare.deleted.value).toBeLessThanOrEqual(answeredShare.middle.value);
      expect(answeredShare.middle.value).toBeLessThanOrEqual(answeredShare.noChange.value);
      if (medianWait.status === "refused") return;
      const { noChange, middle, deleted } = medianWait.value;
      if (middle === undefined || deleted.status === "refused") return;
      expect(noChange.value).toBeLessThanOrEqual(middle.value);
      expect(middle.value).toBeLessThanOrEqual(deleted.value.value);
    });
    expect(measured).toBeGreaterThan(0);
  });

  it("of one person is what the list of the largest says of them", () => {
    holds(fc.tuple(communities), (records) => {
      const dataset = community(records);
      const { people: listed } = largestAbsences(dataset, { asOf })._unsafeUnwrap();
      for (const { person, onlyThey, lostWithinWeek, firstResponses, share } of listed) {
        const { answers, range } = simulated(dataset, [person]);
        expect(answers).toMatchObject({
          value: { onlyThey: { value: onlyThey }, firstResponses: { value: { count: firstResponses, share } } },
        });
        if (range.status === "refused") continue;
        const { loss, noChange } = range.value.answeredShare;
        expect(loss * noChange.sampleSize).toBeCloseTo(lostWithinWeek, 8);
      }
      const order = listed.map(({ onlyThey }) => onlyThey);
      expect(order).toEqual(order.toSorted((one, other) => other - one));
    });
  });
});

it("the noise of a share is symmetric, and smaller the more openings there are", () => {
  holds(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 10_000 })), (percent, openings) => {
    const noise = noiseBand(percent / 100, openings) ?? Number.NaN;
    expect(noise).toBeCloseTo(noiseBand(1 - percent / 100, openings) ?? Number.NaN, 12);
    expect(noise).toBeGreaterThan(noiseBand(percent / 100, openings + 1) ?? Number.NaN);
    expect(middleOf(percent / 100, 0)).toBeCloseTo(percent / 200, 12);
  });
});

// The study gives these as examples: p 0.65 with n 30, 100, 300 swings by 21, 12 and 7 points.
it.each([
  [30, 0.21],
  [100, 0.12],
  [300, 0.07],
])("the noise of 0.65 over %i openings is %f", (openings, noise) => {
  expect(noiseBand(0.65, openings)).toBeCloseTo(noise, 2);
});

describeFigureLaws("the absence of somebody", (dataset, window) =>
  simulateAbsence(dataset, {
    asOf: window.until,
    days: (window.until - window.from) / 86_400_000,
    without: ["ann"],
  }).map(({ answers, coverage, ...rest }) => ({
    ...rest,
    ...(answers.status === "measured" ? answers.value.onlyThey : answers),
    // A year later the same date is another day of the week.
    coverage: coverage.status === "measured" ? coverage.value.venues : coverage,
  })),
);
describeFigureLaws("the largest absences", (dataset, window) =>
  largestAbsences(dataset, {
    asOf: window.until,
    days: (window.until - window.from) / 86_400_000,
  }).map((found) => ({ ...found, value: found.openings })),
);
