import { expect, it } from "vitest";
import {
  caveatsOf,
  community,
  contributed,
  day,
  days,
  figureOf,
  gap,
  observed,
  unseenSince2016,
} from "../activity/tiny-community.test-support.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { FactRecord } from "../model/fact.js";
import { retention } from "./retention.js";

const window = days(200);

/** Newcomers p0, p1 … on days 0, 1 …, each back so many days later, if at all. */
function newcomers(backAfter: readonly (number | undefined)[], more: readonly FactRecord[] = []): CommunityDataset {
  const records = backAfter.flatMap((after, index) => {
    const came = contributed("reply", `p${index}`, day(index));
    return after === undefined ? [came] : [came, contributed("reaction", `p${index}`, day(index + after))];
  });
  return community([observed(-10, 400), ...records, ...more]);
}

const never = Array.from({ length: 9 }, () => undefined);

it("is the share back in the 30 days from day 60 (Community Vital Signs), with Wilson's interval (metrics.md: 1 of 10)", () => {
  const figure = retention(newcomers([75, ...never]), { window })._unsafeUnwrap();
  expect(figure).toMatchObject({ value: 0.1, sampleSize: 10, unit: "share", definition: "retention@1" });
  expect(figure.interval?.lower).toBeCloseTo(0.017876, 6);
  expect(figure.interval?.upper).toBeCloseTo(0.40415, 6);
  expect(figure.caveats).toBeUndefined();
});

it.each([
  [59.9, 0],
  [60, 0.1],
  [89.9, 0.1],
  [90, 0],
])("back after %d days: %d", (after, expected) => {
  expect(figureOf(retention(newcomers([after, ...never]), { window }))).toBe(expected);
});

it("counts who comes back several times once", () => {
  const again = [contributed("reply", "p0", day(70)), contributed("reply", "p0", day(71))];
  expect(figureOf(retention(newcomers([65, ...never], again), { window }))).toBe(0.1);
});

it("follows only those who could be followed to the end (law 5)", () => {
  const ten = newcomers([75, ...never]);
  expect(figureOf(retention(ten, { window, asOf: day(9 + 90) }))).toBe(0.1);
  expect(retention(ten, { window, asOf: day(9 + 90) - 1 })._unsafeUnwrapErr()).toMatchObject({ found: 9 });
  const stopped = community([
    observed(-10, 98),
    ...Array.from({ length: 10 }, (_, index) => contributed("reply", `p${index}`, day(index))),
  ]);
  expect(retention(stopped, { window })._unsafeUnwrapErr()).toMatchObject({ found: 9 });
});

it("takes for a newcomer whose first contribution of the record falls in the window, and no machine", () => {
  const before = [contributed("reply", "p0", day(-5)), { kind: "member", id: "p1", actor: "automated" } as const];
  expect(retention(newcomers([75, 75, ...never], before), { window })._unsafeUnwrapErr()).toEqual({
    type: "InsufficientData",
    definition: "retention@1",
    reason: "too-few-newcomers",
    needed: 10,
    found: 9,
  });
});

it("can look at other days, under another name", () => {
  const figure = retention(newcomers([5, 8, 35, ...never]), { window, afterDays: 3, duringDays: 27 })._unsafeUnwrap();
  expect([figure.value, figure.definition]).toEqual([2 / 12, "retention-3-27@1"]);
  // One other number is another look too.
  const otherwise = [{ afterDays: 30 }, { duringDays: 60 }].map((look) =>
    retention(newcomers([75, ...never]), { window, ...look })._unsafeUnwrap(),
  );
  expect(otherwise.map(({ definition }) => definition)).toEqual(["retention-30-30@1", "retention-60-60@1"]);
});

it("says what was not seen before, and refuses where nothing was", () => {
  const came = Array.from({ length: 12 }, (_, index) => contributed("reply", `p${index}`, day(index)));
  expect(retention(community(came), { window })._unsafeUnwrapErr()).toMatchObject({ reason: "no-history" });
  const figure = retention(community([contributed("reply", "old", day(-1)), ...came]), { window });
  expect(caveatsOf(figure)).toEqual(["observation-not-declared", "history-incomplete"]);
  expect(figureOf(figure)).toBe(0);
});

it("throws for days that are none", () => {
  expect(() => retention(newcomers(never), { window, afterDays: 0 })).toThrow(
    "afterDays is a number of days above 0, got 0",
  );
  expect(() => retention(newcomers(never), { window, duringDays: Number.NaN })).toThrow(RangeError);
  expect(() => retention(newcomers(never), { window, asOf: window.from })).toThrow(RangeError);
});

it("follows nobody through days on which nobody looked (law 5)", () => {
  const came = Array.from({ length: 11 }, (_, index) => contributed("reply", `p${index}`, day(index)));
  const cut = (from: number, until: number) =>
    community([{ ...observed(-10, 400), gaps: [gap(from, until)] }, ...came]);
  // The look of p10 is on days 70 to 100.
  expect(retention(cut(99, 110), { window })._unsafeUnwrap().sampleSize).toBe(10);
  expect(retention(cut(98, 110), { window })._unsafeUnwrapErr()).toMatchObject({
    reason: "too-few-newcomers",
    found: 9,
  });
  expect(retention(cut(20, 60), { window })._unsafeUnwrap().sampleSize).toBe(11);
});

it("is about the venues that carry it: newcomers and their return (law 2)", () => {
  const elsewhere = (author: string, at: number) => contributed("reply", author, day(at), { venue: "unseen" });
  const seen = Array.from({ length: 10 }, (_, index) =>
    contributed("reply", `p${index}`, day(index), { venue: "seen" }),
  );
  const figure = (more: readonly FactRecord[]) =>
    retention(
      community([
        { ...observed(-10, 400), venue: "seen" },
        unseenSince2016("unseen"),
        ...seen,
        elsewhere("zed", 1),
        ...more,
      ]),
      {
        window,
      },
    )._unsafeUnwrap();
  expect(figure([elsewhere("p0", -5), elsewhere("p1", 65)])).toEqual(figure([]));
  expect(figure([])).toMatchObject({ value: 0, sampleSize: 10 });
});

it("says that a window was not seen where other days were, and needs a week of it", () => {
  const dataset = community([observed(0, 60), contributed("reply", "ann", day(1))]);
  expect(retention(dataset, { window: days(30, -90) })._unsafeUnwrapErr()).toEqual({
    type: "InsufficientData",
    definition: "retention@1",
    reason: "window-not-seen",
    needed: 30,
    found: 0,
  });
  expect(retention(dataset, { window: days(96, -90) })._unsafeUnwrapErr()).toMatchObject({ needed: 7, found: 6 });
});
