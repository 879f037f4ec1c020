import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { community, days, observed, opening, reply } from "../activity/tiny-community.test-support.js";
import type { FactRecord } from "../model/fact.js";
import { singlePoints } from "./single-points.js";

const window = days(90);

/** So many conversations a week apart, on Thursdays from 0:00 UTC, each answered by these people an hour later. */
const weekly = (name: string, weeks: number, hour: number, ...people: readonly string[]): readonly FactRecord[] =>
  Array.from({ length: weeks }, (_, week): readonly FactRecord[] => {
    const conversation = `${name}${week}`;
    const at = week * 7 * 24 + hour;
    return [
      { kind: "conversation", id: conversation, subjects: [name] },
      { ...opening(conversation, `m${week}`, at), venue: name },
      ...people.map((person) => ({ ...reply(conversation, person, at + 1), venue: name })),
    ];
  }).flat();

const places: readonly FactRecord[] = [
  { kind: "venue", id: "garden" },
  { kind: "venue", id: "kitchen" },
  observed(0, 90),
  ...weekly("garden", 6, 9, "ann"),
  ...weekly("kitchen", 7, 20, "ann", "bob"),
];

describe("single points", () => {
  it("are venues, subjects and hours of the week in which one person gives all answers (by hand)", () => {
    const { venues, weekHours, subjects } = singlePoints(community(places), { window })._unsafeUnwrap();
    expect(venues).toMatchObject({ onePerson: [{ venue: "garden", person: "ann", answers: 6 }], all: 2 });
    expect(subjects).toEqual({ onePerson: [{ subject: "garden", person: "ann", answers: 6 }], all: 2 });
    // 1 January 2026 was a Thursday: the answers of the garden come from 10:00.
    expect(weekHours).toEqual({ onePerson: [{ weekday: 4, hour: 10, person: "ann", answers: 6 }], all: 2 });
  });

  it("cut hours in the zone that is asked for", () => {
    const { weekHours } = singlePoints(community(places), { window, timeZone: "Asia/Tokyo" })._unsafeUnwrap();
    expect(weekHours.onePerson).toMatchObject([{ weekday: 4, hour: 19 }]);
  });

  it("are none under five answers, unless fewer are asked for", () => {
    const few = community([observed(0, 90), ...weekly("garden", 4, 9, "ann")]);
    expect(singlePoints(few, { window })._unsafeUnwrap().venues).toEqual({ onePerson: [], all: 0 });
    expect(singlePoints(few, { window, leastAnswers: 4 })._unsafeUnwrap().venues.all).toBe(1);
    expect(() => singlePoints(few, { window, leastAnswers: 0 })).toThrow(RangeError);
  });

  it("an answer whose author is not known is somebody else's", () => {
    const dataset = community([
      observed(0, 90),
      ...weekly("garden", 6, 9, "ann"),
      { ...reply("garden0", "?", 11), venue: "garden" },
    ]);
    expect(singlePoints(dataset, { window })._unsafeUnwrap().venues).toMatchObject({ onePerson: [], all: 1 });
  });

  it("are refused where answers are not shown, and have no subjects where none are stated", () => {
    const unseen = community([observed(0, 90, ["openings", "authors"]), opening("c", "eve", 0)]);
    expect(singlePoints(unseen, { window })._unsafeUnwrapErr().type).toBe("CapabilityMissing");
    expect(singlePoints(community([observed(0, 90), opening("c", "eve", 0)]), { window })._unsafeUnwrap()).toEqual({
      venues: { onePerson: [], all: 0 },
      weekHours: { onePerson: [], all: 0 },
      caveats: [],
    });
  });

  it("are no more where somebody else joins in", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("garden", "kitchen"),
        fc.nat({ max: 5 }),
        fc.nat({ max: 48 }),
        (name, week, hours) => {
          const joined = { ...reply(`${name}${week}`, "hal", week * 7 * 24 + 24 + hours), venue: name };
          const before = singlePoints(community(places), { window })._unsafeUnwrap();
          const after = singlePoints(community([...places, joined]), { window })._unsafeUnwrap();
          expect(after.venues.onePerson.length).toBeLessThanOrEqual(before.venues.onePerson.length);
          expect(after.subjects?.onePerson.length).toBeLessThanOrEqual(before.subjects?.onePerson.length ?? 0);
        },
      ),
      { seed: 20260301, numRuns: 50 },
    );
  });
});
