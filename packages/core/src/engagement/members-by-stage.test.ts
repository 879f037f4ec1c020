import { describe, expect, it } from "vitest";
import { memberStages } from "../activity/stages/member-stages.js";
import {
  caveatsOf,
  community,
  contributed,
  day,
  days,
  figureOf,
  gap,
  observed,
} from "../activity/tiny-community.test-support.js";
import type { FactRecord } from "../model/fact.js";
import { instantOf } from "../model/instant.js";
import { type MembersByStage, membersByStage } from "./members-by-stage.js";
import { newContributors } from "./new-contributors.js";

const window = days(90);
const by = (author: string, ...at: readonly number[]): readonly FactRecord[] =>
  at.map((one) => contributed("reply", author, day(one)));

function stages(records: readonly FactRecord[], rules = {}): MembersByStage {
  const seen = records.some(({ kind }) => kind === "observation") ? records : [observed(-400, 400), ...records];
  return membersByStage(community(seen), { window, ...rules })._unsafeUnwrap();
}

/** Who is in each stage, by name. */
function namesIn(records: readonly FactRecord[], stage: "newcomer" | "regular" | "lapsed" | "back" | "everRegular") {
  const dataset = community([observed(-400, 400), ...records]);
  const { regularFrom, ...marks } = memberStages(dataset, "x@1", { window })._unsafeUnwrap();
  const holds = (person: number): boolean =>
    stage === "everRegular" ? (regularFrom[person] ?? -1) >= 0 : marks[stage][person] === 1;
  return dataset.people.pseudonyms.filter((_, person) => holds(person)).sort();
}

// All by hand, from the definitions in words; the window is days 0 to 90, its last four weeks begin with day 62.
describe("stages", () => {
  it("a newcomer is looked up in the whole record (A.6), as in the figure of that name", () => {
    const records = [...by("ann", -200, 3), ...by("bob", 4, 5), ...by("cas", 90)];
    expect(namesIn(records, "newcomer")).toEqual(["bob"]);
    expect(figureOf(stages(records).newcomers)).toBe(
      figureOf(newContributors(community([observed(-400, 400), ...records]), { window })),
    );
  });

  it("regular is who came in three of the last four weeks (TogetherCrew: consistently active)", () => {
    const records = [
      ...by("three", 62, 75, 89.9),
      ...by("two", 62, 63, 89),
      ...by("early", 61.9, 75, 89),
      ...by("often", 83, 84, 85, 86),
      ...by("was", 1, 8, 15, 22),
    ];
    expect(namesIn(records, "regular")).toEqual(["three"]);
    expect(namesIn(records, "everRegular")).toEqual(["three", "was"]);
    const { regular, occasional } = stages(records);
    expect([figureOf(regular), figureOf(occasional), regular._unsafeUnwrap().sampleSize]).toEqual([1, 4, 5]);
  });

  it("weeks with a hole of a week between them are not on end", () => {
    expect(namesIn(by("ann", 1, 8, 29, 36), "everRegular")).toEqual([]);
    // Weeks are counted back from day 90: they begin with days 6, 13, 20 and 27.
    expect(namesIn(by("ann", 6, 13, 27), "everRegular")).toEqual(["ann"]);
  });

  it("lapsed is who completed ninety silent days in the window", () => {
    const records = [
      ...by("before", -300, -90.01),
      ...by("start", -91, -90),
      ...by("last", -100, -0.01),
      ...by("here", -100, 0),
      ...by("again", -100, -50, 60),
      ...by("once", -50),
    ];
    expect(namesIn(records, "lapsed")).toEqual(["last", "start"]);
    expect(figureOf(stages(records, { leastContributions: 1 }).lapsed)).toBe(3);
    const { lapsed } = stages(records, { lapsedAfterDays: 30 });
    expect([figureOf(lapsed), lapsed._unsafeUnwrap().definition]).toEqual([2, "members-by-stage-3-4-30-2/lapsed@1"]);
  });

  it("back is who contributed again after ninety silent days, exactly ninety included", () => {
    const records = [
      ...by("ann", -30, 60),
      ...by("bob", -30, 59.99),
      ...by("cas", -200, 1, 2),
      ...by("dee", -200, -100, 3),
    ];
    expect(namesIn(records, "back")).toEqual(["ann", "cas", "dee"]);
    expect(figureOf(stages(records).back)).toBe(3);
  });

  it("stages overlap: who is new can be regular already, and lapse within a long window", () => {
    const { newcomers, regular, lapsed } = stages([...by("ann", 62, 70, 80), ...by("bob", 1, 2)], {
      lapsedAfterDays: 30,
    });
    expect([newcomers, regular, lapsed].map(figureOf)).toEqual([2, 1, 1]);
  });
});

describe("what was not looked at (law 5)", () => {
  it("makes nobody lapsed or back, and is told", () => {
    const seen = { ...observed(-400, 400), gaps: [gap(-30, -29)] };
    const { lapsed, back } = stages([
      seen,
      ...by("ann", -80, -70),
      ...by("bob", -80, 60),
      ...by("cas", -20, -10),
      ...by("dee", -20, 80),
    ]);
    expect([figureOf(lapsed), ...caveatsOf(lapsed)]).toEqual([1, "members-not-followed"]);
    expect([figureOf(back), ...caveatsOf(back)]).toEqual([1, "history-incomplete", "members-not-followed"]);
    expect(lapsed._unsafeUnwrap().caveats).toContainEqual({ code: "members-not-followed", params: { count: 1 } });
  });

  it("refuses what needs the history where nothing before the window was seen", () => {
    const { newcomers, regular, lapsed, back } = stages([observed(0, 400), ...by("ann", 3, 80)]);
    for (const figure of [newcomers, lapsed, back])
      expect(figure._unsafeUnwrapErr()).toMatchObject({ reason: "no-history" });
    expect(newcomers._unsafeUnwrapErr().definition).toBe("members-by-stage/newcomers@1");
    expect(figureOf(regular)).toBe(0);
  });

  it("makes nobody occasional at a venue at which nobody looked but in the last days, and tells it", () => {
    const records = [
      { ...observed(-400, 400), venue: "a" },
      { ...observed(85, 400), venue: "b" },
      ...by("ann", -200, 62, 70, 80).map((record) => ({ ...record, venue: "a" })),
      ...Array.from({ length: 9 }, (_, at) => contributed("reply", `bob${at}`, day(86), { venue: "b" })),
    ];
    const { regular, occasional } = stages(records);
    expect([regular, occasional].map(figureOf)).toEqual([1, 0]);
    expect(occasional._unsafeUnwrap().caveats).toContainEqual({ code: "venues-left-out", params: { count: 1 } });
  });

  it("refuses regulars where some of the weeks was not looked at", () => {
    const { regular, occasional } = stages([{ ...observed(-400, 400), gaps: [gap(70, 72)] }, ...by("ann", 3)]);
    for (const figure of [regular, occasional])
      expect(figure._unsafeUnwrapErr()).toMatchObject({ reason: "window-not-seen", needed: 28, found: 26 });
  });
});

it("counts in a silent window who lapsed, and refuses where nobody ever contributed", () => {
  expect(figureOf(stages(by("ann", -40, -30)).lapsed)).toBe(1);
  const nobody = membersByStage(community([observed(-400, 400), ...by("?", 1)]), { window });
  expect(nobody._unsafeUnwrapErr()).toMatchObject({ reason: "no-contributions", definition: "members-by-stage@1" });
});

it.each([
  [{ ofWeeks: 31 }, "ofWeeks is a whole number from 1 to 30, got 31"],
  [{ leastWeeks: 5 }, "leastWeeks is a whole number from 1 to 4, got 5"],
  [{ lapsedAfterDays: 0 }, "lapsedAfterDays is a number of days above 0, got 0"],
  [{ leastContributions: 0 }, "leastContributions is a whole number from 1"],
])("refuses the rules %j", (rules, message) => {
  expect(() => stages(by("ann", 1), rules)).toThrow(message);
});

describe("regulars where clocks are moved (weeks of days of the zone; clocks went forward on 29 March 2026)", () => {
  const timeZone = "Europe/Amsterdam";
  const at = (iso: string): number => instantOf(`${iso}`);
  const until = at("2026-04-10T00:00:00+02:00");
  // Four weeks with one day of 23 hours: 671 hours.
  const begin = "2026-03-13T00:00:00+01:00";
  const inWeeks = { window: { from: at(begin), until }, timeZone };
  const look = { kind: "observation", from: begin, until: "2026-04-10T00:00:00+02:00", complete: true } as const;
  const records = (...moments: readonly string[]): readonly FactRecord[] => [
    { ...look, kinds: ["openings", "replies", "authors", "conversations"] },
    ...moments.map((iso) => contributed("reply", "ann", at(iso))),
  ];

  it("are seen where exactly these days were looked at", () => {
    const { regular } = membersByStage(community(records("2026-03-14T12:00:00Z")), inWeeks)._unsafeUnwrap();
    expect(figureOf(regular)).toBe(0);
    const inUtc = membersByStage(community(records("2026-03-14T12:00:00Z")), { window: inWeeks.window });
    expect(inUtc._unsafeUnwrap().regular._unsafeUnwrapErr()).toMatchObject({ reason: "window-not-seen" });
  });

  it("are counted by weeks that begin at midnight there", () => {
    // Midnight of 27 March is an hour later than 168 hours twice before the end.
    const shown = ["2026-03-26T22:30:00Z", "2026-03-29T12:00:00Z", "2026-04-05T12:00:00Z"];
    const whole = {
      ...look,
      from: "2026-01-01T00:00:00Z",
      kinds: ["openings", "replies", "authors", "conversations"],
    } as const;
    const dataset = community([whole, ...records(...shown).slice(1)]);
    expect(figureOf(membersByStage(dataset, inWeeks)._unsafeUnwrap().regular)).toBe(1);
    const late = community([whole, ...records("2026-03-26T23:30:00Z", ...shown.slice(1)).slice(1)]);
    expect(figureOf(membersByStage(late, inWeeks)._unsafeUnwrap().regular)).toBe(0);
  });
});
