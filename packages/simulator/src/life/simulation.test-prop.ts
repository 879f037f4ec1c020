import { type FactRecord, parseSourceRecord, shownCapabilities } from "@org/community-core/source";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { SimulationInput } from "../parameters/simulation-parameters.js";
import { simulateCommunity } from "../simulate-community.js";
import { simulatedCapabilities } from "../simulated-capabilities.js";
import { contributionsOf, recount } from "../truth/recount.test-support.js";

const runs = { numRuns: 200, seed: 20_240_101 };
/** Hundredths from 0: doubles would nearly all lie next to 0. */
const upTo = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: most * 100 }).map((hundredths) => hundredths / 100);
const share = upTo(1);
const half = upTo(0.5);
const quarter = upTo(0.25);
const dayNumber = fc.integer({ min: 0, max: 60 });

const leave = fc.record({
  day: dayNumber,
  answersLostShare: share,
  openingsHalveDays: fc.integer({ min: 1, max: 90 }),
});
const input: fc.Arbitrary<SimulationInput> = fc.record(
  {
    seed: fc.nat(),
    days: fc.integer({ min: 1, max: 60 }),
    start: fc.constantFrom("2024-01-01T00:00:00Z", "2023-12-31T13:45:30.5+05:30"),
    utcOffsetHours: fc.integer({ min: -48, max: 56 }).map((quarters) => quarters / 4),
    members: fc.integer({ min: 0, max: 60 }),
    growth: fc.constantFrom("linear", "logistic"),
    foundingShare: share,
    silentShare: share,
    activityExponent: upTo(3),
    activeMedianDays: fc.integer({ min: 1, max: 60 }),
    leavingShare: share,
    deletedAuthorShare: half,
    openingsPerDay: upTo(12),
    openingsFollowGrowth: fc.boolean(),
    unansweredShare: share,
    repliesPerOpening: upTo(7).map((further) => 1 + further),
    threadingShare: share,
    ownReplyShare: quarter,
    reactionsPerContribution: upTo(3),
    acceptedShare: share,
    closedShare: share,
    subjects: fc.constantFrom([], ["one"], ["one", "two", "three"]),
    responseDelay: fc.record({
      medianHours: upTo(200).map((hours) => 0.01 + hours),
      spread: upTo(4),
    }),
    rhythm: fc.record({ night: share, weekend: share }),
    venues: fc.array(
      fc.record({ style: fc.constantFrom("threaded", "stream", "broadcast"), weight: fc.integer({ min: 1, max: 5 }) }),
      { minLength: 1, maxLength: 4 },
    ),
    manager: fc.record(
      {
        openingShare: share,
        firstAnswerShare: half,
        laterAnswerShare: quarter,
        welcomeShare: half,
        careShare: share,
        absences: fc.array(fc.record({ fromDay: dayNumber, days: fc.integer({ min: 1, max: 20 }) }), { maxLength: 3 }),
        leave,
      },
      { requiredKeys: [] },
    ),
    colleagues: fc.array(fc.record({ answerShare: quarter }), { maxLength: 2 }),
    moderators: fc.integer({ min: 0, max: 3 }),
    dutiesDeclared: fc.boolean(),
    timeEntries: fc.boolean(),
    editShare: share,
    flagShare: share,
    invitationsPerWeek: fc.integer({ min: 0, max: 9 }),
    feedbackPerMonth: fc.integer({ min: 0, max: 30 }),
    gatheringsPerMonth: fc.integer({ min: 0, max: 20 }),
    automatedWelcomeShare: share,
    removedShare: share,
    silentFromDay: dayNumber,
  },
  { requiredKeys: [] },
);

it("every community gives valid records and the truth about them", () => {
  fc.assert(
    fc.property(input, (parameters) => {
      const community = simulateCommunity(parameters);
      const records = [...community.records()];
      const { truth } = community;
      const counted = recount(records);
      expect(
        records.flatMap((record) =>
          parseSourceRecord(record).match(
            () => [],
            (error) => error.problems,
          ),
        ),
      ).toEqual([]);
      expect(counted.unansweredOpenings).toEqual(truth.unansweredOpenings);
      expect(counted.firstAnswers.map(({ opening, hours }) => [opening, hours])).toEqual(
        truth.firstAnswers.map(({ opening, hours }) => [opening, hours]),
      );
      const members = new Set(truth.members.flatMap(({ id, role }) => (role === "member" ? [id] : [])));
      expect(truth.members.reduce((sum, { welcomes }) => sum + welcomes, 0)).toBe(
        counted.firstAnswers.filter(({ opening }) => members.has(counted.firstContributions.get(opening) ?? "")).length,
      );
      for (const { id, contributions, deleted } of truth.members) {
        const total = [...(counted.contributionsByAuthor.get(id)?.values() ?? [])].reduce(
          (sum, count) => sum + count,
          0,
        );
        expect(total).toBe(deleted ? 0 : Object.values(contributions).reduce((sum, count) => sum + count, 0));
      }
    }),
    runs,
  );
});

it("shows nothing that it does not declare", () => {
  fc.assert(
    fc.property(input, (parameters) => {
      const community = simulateCommunity(parameters);
      // Without removals and ends, everything in a community's records is a fact.
      const shown = shownCapabilities(community.records() as Iterable<FactRecord>);
      const declared = new Set(simulatedCapabilities(community.parameters));
      expect([...shown].filter((capability) => !declared.has(capability))).toEqual([]);
    }),
    runs,
  );
});

it("lets nobody write before joining, after leaving or after the silence, nor twice like the same thing", () => {
  fc.assert(
    fc.property(input, (parameters) => {
      const community = simulateCommunity(parameters);
      const people = new Map(community.truth.members.map((member) => [member.id, member]));
      const likes = new Set<string>();
      for (const { author, at, type, target } of contributionsOf(community.records())) {
        if (community.truth.silentFrom !== undefined)
          expect(Date.parse(at)).toBeLessThan(Date.parse(community.truth.silentFrom));
        if (author === undefined) continue;
        const { joinedAt = "", activeUntil } = people.get(author) ?? {};
        expect(Date.parse(at)).toBeGreaterThanOrEqual(Date.parse(joinedAt));
        if (activeUntil !== undefined) expect(Date.parse(at)).toBeLessThan(Date.parse(activeUntil));
        if (type !== "reaction") continue;
        expect(likes.has(`${author} ${target}`)).toBe(false);
        likes.add(`${author} ${target}`);
      }
    }),
    runs,
  );
});
