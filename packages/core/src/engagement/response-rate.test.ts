import { expect, it } from "vitest";
import {
  caveatsOf,
  community,
  day,
  days,
  figureOf,
  hour,
  observed,
  opening,
  reply,
} from "../activity/tiny-community.test-support.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { FactRecord } from "../model/fact.js";
import { formatInstant } from "../model/instant.js";
import { responseRate } from "./response-rate.js";

const window = days(30);

/** Conversations opened in the first hours, each answered after so many hours, or never. */
function answeredAfter(times: readonly (number | undefined)[], more: readonly FactRecord[] = []): CommunityDataset {
  const records = times.flatMap((time, index) => {
    const asked = opening(`c${index}`, "ann", index / 100);
    return time === undefined ? [asked] : [asked, reply(`c${index}`, "bob", index / 100 + time)];
  });
  return community([observed(0, 30), ...records, ...more]);
}

it("is the share answered within a week, with Wilson's interval (metrics.md §6.10: 5 of 10)", () => {
  const dataset = answeredAfter([1, 2, 3, 100, 167, undefined, undefined, undefined, 169, 400]);
  const rate = responseRate(dataset, { window })._unsafeUnwrap();
  expect([rate.value, rate.sampleSize, rate.unit]).toEqual([0.5, 10, "share"]);
  expect(rate.interval?.lower).toBeCloseTo(0.236593, 6);
  expect(rate.interval?.upper).toBeCloseTo(0.763407, 6);
});

it("takes a response exactly at the limit as in time", () => {
  const dataset = answeredAfter([168]);
  expect(figureOf(responseRate(dataset, { window }))).toBe(1);
  const shorter = responseRate(dataset, { window, limitHours: 167.99 })._unsafeUnwrap();
  expect([shorter.value, shorter.definition]).toEqual([0, "response-rate-167.99-hours@1"]);
});

it("leaves out openings that have not had the limit, answered or not, and says how many", () => {
  const young = [opening("x", "ann", 29 * 24), reply("x", "bob", 29 * 24 + 1), opening("y", "ann", 28 * 24)];
  const rate = responseRate(answeredAfter([1, undefined], young), { window });
  expect(figureOf(rate)).toBe(0.5);
  expect(rate._unsafeUnwrap().caveats).toContainEqual({ code: "openings-too-young", params: { count: 2 } });
});

it("has had the limit once it has passed, not before", () => {
  const dataset = answeredAfter([168]);
  expect(responseRate(dataset, { window, asOf: day(7) })._unsafeUnwrapErr()).toMatchObject({
    reason: "openings-too-young",
  });
  expect(figureOf(responseRate(dataset, { window, asOf: day(7) + 1 }))).toBe(1);
});

it("does not wait longer than the source looked", () => {
  const stopped = community([observed(0, 5), opening("c", "ann", 0)]);
  expect(responseRate(stopped, { window }).isErr()).toBe(true);
  expect(figureOf(responseRate(stopped, { window, limitHours: 100 }))).toBe(0);
});

it("counts what was closed without a response as unanswered", () => {
  const closed = { kind: "conversation", id: "c1", closedAt: formatInstant(hour(2)) } as const;
  expect(figureOf(responseRate(answeredAfter([1, undefined], [closed]), { window }))).toBe(0.5);
});

it("says whose openings it is about", () => {
  const steering = { kind: "duty", holder: "eve", duty: "steering", from: "2025-01-01" } as const;
  const dataset = answeredAfter([1], [opening("news", "eve", 1)]);
  expect([figureOf(responseRate(dataset, { window })), ...caveatsOf(responseRate(dataset, { window }))]).toEqual([
    0.5,
    "openings-by-anyone",
  ]);
  const known = responseRate(answeredAfter([1], [opening("news", "eve", 1), steering]), { window });
  expect([figureOf(known), ...caveatsOf(known)]).toEqual([1]);
});

it("throws for a limit that is none", () => {
  for (const limitHours of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => responseRate(answeredAfter([1]), { window, limitHours })).toThrow(`above 0, got ${limitHours}`);
  }
});
