import { describe, expect, it } from "vitest";
import { community, days, observed, opening, reply } from "../../activity/tiny-community.test-support.js";
import type { FactRecord } from "../../model/fact.js";
import { dutySuccession } from "./duty-succession.js";
import type { Succession } from "./succession.js";

const window = days(90);

/** So many conversations a day apart in a venue, answered by somebody at an hour of the day. */
const answers = (person: string, count: number, fromDay: number, hour: number, venue = "hall"): readonly FactRecord[] =>
  Array.from({ length: count }, (_, index): readonly FactRecord[] => {
    const name = `${person} ${fromDay} ${index}`;
    const at = (fromDay + index) * 24;
    return [
      { ...opening(name, "eve", at), venue },
      { ...reply(name, person, at + hour), venue },
    ];
  }).flat();
const duty = (holder: string, more: object = {}): FactRecord => ({
  kind: "duty",
  holder,
  duty: "answering",
  from: "2025-01-01",
  ...more,
});

function succession(...records: readonly FactRecord[]): Succession {
  const places: readonly FactRecord[] = ["hall", "annex"].map((id) => ({ kind: "venue", id }));
  const dataset = community([...places, observed(-90, 90), ...records], ["duties"]);
  return dutySuccession(dataset, { duty: "answering", window })._unsafeUnwrap();
}

/** Ann carries 20; bob does 8 at her place and hours, cas 6 elsewhere and later; before, bob did 3 and cas 12. */
const shared = [
  ...answers("ann", 20, 0, 9),
  ...answers("bob", 8, 0, 9),
  ...answers("cas", 6, 30, 15, "annex"),
  ...answers("bob", 3, -60, 9),
  ...answers("cas", 12, -60, 15, "annex"),
];

describe("succession", () => {
  it("names members as already sharing it: where, when, and whether more or less than before (by hand)", () => {
    const { carrier, couldBeAsked, alreadySharing } = succession(...shared);
    expect(carrier).toEqual({ person: "ann", share: 20 / 34, count: 20 });
    expect(couldBeAsked).toEqual([]);
    expect(alreadySharing).toEqual([
      { person: "bob", share: 8 / 34, count: 8, sameVenues: 1, sameHours: 1, trend: "rising" },
      { person: "cas", share: 6 / 34, count: 6, sameVenues: 0, sameHours: 0, trend: "falling" },
    ]);
  });

  it("says what would bring the absence factor to three", () => {
    // Of 34 acts two may do 17: ann and bob do 28, so that 11 would have to go to others. Of four people one pair does 18.
    expect(succession(...shared).toThree).toEqual({ factor: 1, acts: 11, people: 2 });
  });

  it("asks duty holders and named backups, and never lists one of them as a member", () => {
    const { couldBeAsked, alreadySharing } = succession(
      ...shared,
      duty("ann", { backup: "zoe" }),
      duty("bob", { expertise: "expert" }),
      duty("dee", { duty: "steering", expertise: "basic", affinity: "strong" }),
    );
    expect(couldBeAsked).toEqual([
      { person: "zoe", duties: [], backup: true, acts: 0 },
      { person: "bob", duties: ["answering"], backup: false, acts: 8, expertise: "expert" },
      { person: "dee", duties: ["steering"], backup: false, acts: 0, expertise: "basic", affinity: "strong" },
    ]);
    expect(alreadySharing.map(({ person }) => person)).toEqual(["cas"]);
  });

  it("asks no volunteer to take over: they are among those who do it of their own accord (S27)", () => {
    const { couldBeAsked, alreadySharing } = succession(...shared, duty("bob", { engagement: "volunteer" }));
    expect(couldBeAsked).toEqual([]);
    expect(alreadySharing.map(({ person }) => person)).toEqual(["bob", "cas"]);
    const volunteer = duty("bob", { engagement: "volunteer" });
    const named = succession(...shared, duty("ann", { backup: "bob" }), volunteer);
    expect(named.couldBeAsked).toEqual([]);
    expect(named.alreadySharing.map(({ person }) => person)).toEqual(["bob", "cas"]);
    const bound = succession(...shared, duty("ann", { backup: "bob" }), volunteer, duty("bob", { duty: "steering" }));
    expect(bound.couldBeAsked).toMatchObject([{ person: "bob", backup: true }]);
  });

  it("knows no trend where nobody looked before or hardly anything was done", () => {
    const dataset = community([observed(0, 90), ...answers("ann", 9, 0, 9), ...answers("bob", 8, 0, 9)]);
    const { alreadySharing } = dutySuccession(dataset, { duty: "answering", window })._unsafeUnwrap();
    expect(alreadySharing).toMatchObject([{ person: "bob", trend: "unknown" }]);
    expect(succession(...answers("ann", 9, 0, 9), ...answers("bob", 8, 0, 9)).alreadySharing[0]?.trend).toBe("unknown");
  });

  // Ten acts at the least, and more than half as much again or less than two thirds (our own bounds, which are not beyond them).
  it.each([
    [6, 4, "steady"],
    [7, 4, "rising"],
    [4, 6, "steady"],
    [4, 7, "falling"],
    [5, 4, "unknown"],
    [10, 10, "steady"],
    [0, 10, undefined],
  ])("of %d acts now and %d before is %s (by hand)", (now, before, trend) => {
    const { alreadySharing } = succession(
      ...answers("ann", 30, 0, 9),
      ...answers("bob", now, 0, 12),
      ...answers("bob", before, -60, 12),
    );
    expect(alreadySharing.find(({ person }) => person === "bob")?.trend).toBe(trend);
  });

  it("lists five at most, equals in the order of their pseudonyms", () => {
    const many = ["h", "g", "f", "e", "d", "c", "b"].flatMap((name) => answers(name, 1, 0, 9));
    const { carrier, alreadySharing } = succession(...many);
    expect([carrier.person, ...alreadySharing.map(({ person }) => person)]).toEqual(["b", "c", "d", "e", "f", "g"]);
  });

  it("is refused where nobody does it, and where no source shows it", () => {
    const quiet = community([observed(0, 90), opening("c", "eve", 0)]);
    expect(dutySuccession(quiet, { duty: "answering", window })._unsafeUnwrapErr()).toMatchObject({
      reason: "no-acts",
    });
    expect(dutySuccession(quiet, { duty: "outreach", window })._unsafeUnwrapErr().type).toBe("CapabilityMissing");
  });
});
