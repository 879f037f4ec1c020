import { describe, expect, it } from "vitest";
import {
  caveatsOf,
  community,
  contributed,
  day,
  days,
  figureOf,
  gap,
  hour,
  observed,
  opening,
  unseenSince2016,
} from "../activity/tiny-community.test-support.js";
import type { FactRecord } from "../model/fact.js";
import { formatInstant } from "../model/instant.js";
import type { TimeWindow } from "../model/time-window.js";
import { activityDatesAndTimes } from "./activity-dates-and-times.js";
import { contributionRhythm } from "./contribution-rhythm.js";

const bot: FactRecord = { kind: "member", id: "bot", actor: "automated" };
const at = (text: string, author = "ann"): FactRecord => contributed("reply", author, Date.parse(text));
const between = (from: string, until: string): TimeWindow => ({ from: Date.parse(from), until: Date.parse(until) });
const seenIn = ({ from, until }: TimeWindow): FactRecord => ({
  ...observed(0, 1),
  from: formatInstant(from),
  until: formatInstant(until),
});

describe("dates and times (by a calendar)", () => {
  // 5 January 2026 is a Monday.
  const twoWeeks = between("2026-01-05T00:00:00Z", "2026-01-19T00:00:00Z");

  it("counts by weekday and hour, of people known or not, and says how long each hour was looked at", () => {
    const dataset = community([
      seenIn(twoWeeks),
      bot,
      at("2026-01-05T00:00:00Z"),
      at("2026-01-12T00:59:59Z", "?"),
      at("2026-01-18T23:30:00Z"),
      at("2026-01-06T03:00:00Z", "bot"),
      at("2026-01-19T00:00:00Z"),
    ]);
    const week = activityDatesAndTimes(dataset, { window: twoWeeks })._unsafeUnwrap();
    expect([week.contributions[0]?.[0], week.contributions[6]?.[23], week.contributions[1]?.[3]]).toEqual([2, 1, 0]);
    expect([week.total, week.contributions.flat().reduce((sum, count) => sum + count, 0)]).toEqual([3, 3]);
    expect(new Set(week.hoursObserved.flat())).toEqual(new Set([2]));
    expect(week).toMatchObject({ timeZone: "UTC", definition: "activity-dates-and-times@1", caveats: [] });
    expect(week.contributions.map((hours) => hours.length)).toEqual([24, 24, 24, 24, 24, 24, 24]);
  });

  it("goes by the clock of the zone, also where it is no whole hour from UTC", () => {
    const dataset = community([seenIn(twoWeeks), at("2026-01-05T18:20:00Z")]);
    const of = (timeZone: string) => activityDatesAndTimes(dataset, { window: twoWeeks, timeZone })._unsafeUnwrap();
    expect(of("Asia/Kathmandu").contributions[1]?.[0]).toBe(1);
    expect(of("Europe/Amsterdam").contributions[0]?.[19]).toBe(1);
    expect(
      of("Asia/Kathmandu")
        .hoursObserved.flat()
        .reduce((sum, hours) => sum + hours, 0),
    ).toBe(14 * 24);
  });

  // Clocks in Amsterdam go on at 01:00 UTC on 29 March 2026, and back on 25 October.
  it.each([
    ["2026-03-29T01:30:00Z", "2026-03-22T23:00:00Z", "2026-03-29T22:00:00Z", 0, 3, 167],
    ["2026-10-25T01:30:00Z", "2026-10-18T22:00:00Z", "2026-10-25T23:00:00Z", 2, 2, 169],
  ])("knows the week in which clocks change, at %s", (said, from, until, seenAtTwo, hourSaid, hours) => {
    const window = between(from, until);
    const dataset = community([seenIn(window), at(said)]);
    const week = activityDatesAndTimes(dataset, { window, timeZone: "Europe/Amsterdam" })._unsafeUnwrap();
    expect(week.hoursObserved[6]?.[2]).toBe(seenAtTwo);
    expect(week.hoursObserved.flat().reduce((sum, one) => sum + one, 0)).toBe(hours);
    expect(week.contributions[6]?.[hourSaid]).toBe(1);
  });

  it("counts nothing in a gap and does not call it looked at", () => {
    const seen = { ...seenIn(twoWeeks), gaps: [{ from: "2026-01-12T00:30:00Z", until: "2026-01-13T00:00:00Z" }] };
    const dataset = community([seen, at("2026-01-12T09:30:00Z"), at("2026-01-05T09:30:00Z")]);
    const week = activityDatesAndTimes(dataset, { window: twoWeeks })._unsafeUnwrap();
    expect([week.contributions[0]?.[9], week.hoursObserved[0]?.[9], week.hoursObserved[0]?.[0]]).toEqual([1, 1, 1.5]);
    expect(week.caveats).toEqual([{ code: "gaps-in-observation", params: { count: 1 } }]);
  });

  it("counts the types that are named, at venues that were looked at", () => {
    const records = [
      { kind: "venue", id: "here" } as const,
      { kind: "venue", id: "away" } as const,
      { ...seenIn(twoWeeks), venue: "here" },
      unseenSince2016("away"),
      contributed("opening", "ann", Date.parse("2026-01-05T08:00:00Z"), { venue: "here" }),
      contributed("reaction", "ann", Date.parse("2026-01-05T08:00:00Z"), { venue: "here" }),
      contributed("opening", "ann", Date.parse("2026-01-05T08:00:00Z"), { venue: "away" }),
    ];
    const week = activityDatesAndTimes(community(records), { window: twoWeeks, types: ["opening"] })._unsafeUnwrap();
    expect([week.total, week.caveats]).toEqual([1, [{ code: "venues-left-out", params: { count: 1 } }]]);
  });

  it("leaves out a venue that was looked at for under a third, in whose days more would seem to go on", () => {
    const records = [
      { kind: "venue", id: "here" } as const,
      { kind: "venue", id: "brief" } as const,
      { ...observed(0, 30), venue: "here" },
      { ...observed(0, 9), venue: "brief" },
      contributed("reply", "ann", day(1), { venue: "here" }),
      contributed("reply", "ann", day(1), { venue: "brief" }),
    ];
    const week = activityDatesAndTimes(community(records), { window: days(30) })._unsafeUnwrap();
    expect([week.total, week.caveats]).toEqual([1, [{ code: "venues-left-out", params: { count: 1 } }]]);
    expect(week.hoursObserved.flat().reduce((sum, hours) => sum + hours, 0)).toBe(30 * 24);
  });

  it("says nothing of a window without contributions, one that was not seen, or machines alone", () => {
    const dataset = community([observed(0, 30), bot, opening("c", "bot", 1)]);
    const reason = (window: TimeWindow) => activityDatesAndTimes(dataset, { window })._unsafeUnwrapErr();
    expect(reason(days(30))).toMatchObject({ reason: "no-contributions" });
    expect(reason(days(30, 40))).toMatchObject({ reason: "window-not-seen" });
    expect(reason(days(30, -40))).toMatchObject({ reason: "window-not-seen" });
    expect(reason(days(91, 29))).toMatchObject({ reason: "window-not-seen", needed: 31, found: 1 });
    expect(() => activityDatesAndTimes(dataset, { window: days(30), timeZone: "Amsterdam" })).toThrow(RangeError);
  });
});

describe("rhythm (metrics.md §1.4)", () => {
  /** Contributions with these hours between them, again and again, from the first hour on. */
  const every = (gaps: readonly number[], times: number): readonly FactRecord[] => {
    const repeated = Array.from({ length: times }, () => gaps).flat();
    const hoursAt = (place: number): number => repeated.slice(0, place + 1).reduce((sum, one) => sum + one, 0);
    return [opening("c", "ann", 0), ...repeated.map((_, place) => contributed("reply", "bob", hour(hoursAt(place))))];
  };
  const window = days(60);
  const rhythm = (records: readonly FactRecord[], seen = observed(0, 60)) =>
    contributionRhythm(community([seen, ...records]), { window });

  it.each([
    [[1, 1, 1, 1], -1],
    [[1, 2, 3, 4], -0.381966],
    [[1, 10, 1, 10], -0.1],
    [[1, 1, 1, 9], 0.071797],
  ])("has the burstiness of the silences %j, however often they come", (gaps, expected) => {
    const { burstiness } = rhythm(every(gaps, 10))._unsafeUnwrap();
    expect(burstiness.value).toBeCloseTo(expected, 6);
    expect(burstiness).toMatchObject({ unit: "signed-coefficient", sampleSize: 41, definition: "burstiness@1" });
  });

  it("has the memory of silences that alternate, and refuses that of silences that do not vary", () => {
    expect(figureOf(rhythm(every([1, 10], 20))._unsafeUnwrap().memory)).toBeCloseTo(-1, 12);
    expect(
      rhythm(every([1], 40))
        ._unsafeUnwrap()
        .memory._unsafeUnwrapErr(),
    ).toMatchObject({
      definition: "burstiness-memory@1",
      reason: "silences-do-not-vary",
    });
  });

  it("has no silence where nobody looked, and takes memory from the longest stretch", () => {
    // Even hours, then a break of two days in which nobody looked, then uneven ones.
    const later = every([1, 3], 20).map((record) => ("at" in record ? moved(record, 5) : record));
    const seen = { ...observed(0, 60), gaps: [gap(3, 5)] };
    const broken = rhythm([...every([2], 31), ...later], seen)._unsafeUnwrap();
    expect(broken.burstiness.sampleSize).toBe(32 + 41);
    // By hand: all silences have a mean of 2 hours, and 40 of the 71 are an hour off it.
    const deviation = Math.sqrt(40 / 71);
    expect(broken.burstiness.value).toBeCloseTo((deviation - 2) / (deviation + 2), 12);
    expect(figureOf(broken.memory)).toBeCloseTo(-1, 12);
    expect(caveatsOf(rhythm(every([1, 3], 20), seen).map(({ corrected }) => corrected))).toEqual([
      "gaps-in-observation",
    ]);
  });

  it("says nothing of too few, of one instant, of machines, or of what was not looked at", () => {
    expect(rhythm(every([1], 29))._unsafeUnwrapErr()).toMatchObject({
      reason: "too-few-contributions",
      needed: 30,
      found: 29,
    });
    expect(rhythm([])._unsafeUnwrapErr()).toMatchObject({ reason: "too-few-contributions", found: 0 });
    const atOnce = every([0], 40);
    expect(rhythm(atOnce)._unsafeUnwrapErr()).toMatchObject({ reason: "no-time-between" });
    const machine = every([1, 2], 20).map((record) => ("author" in record ? { ...record, author: "bot" } : record));
    expect(rhythm([bot, ...machine])._unsafeUnwrapErr()).toMatchObject({ reason: "too-few-contributions" });
    const early = contributionRhythm(community([observed(0, 60), ...every([1], 40)]), { window: days(10, -30) });
    expect(early._unsafeUnwrapErr()).toMatchObject({ reason: "window-not-seen" });
    expect(() => contributionRhythm(community([]), { window: { from: day(1), until: day(0) } })).toThrow(RangeError);
  });
});

function moved(record: FactRecord, byDays: number): FactRecord {
  return record.kind === "contribution"
    ? { ...record, at: formatInstant(Date.parse(record.at) + byDays * 86_400_000) }
    : record;
}
