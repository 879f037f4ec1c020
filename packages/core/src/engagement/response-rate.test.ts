import { ok } from "neverthrow";
import { expect, it } from "vitest";
import {
  caveatsOf,
  community,
  day,
  days,
  figureOf,
  gap,
  hour,
  observed,
  opening,
  reply,
} from "../activity/tiny-community.test-support.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { forgetPerson } from "../dataset/people/forget-person.js";
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
    "interval-not-given",
  ]);
  const known = responseRate(answeredAfter([1], [opening("news", "eve", 1), steering]), { window });
  expect([figureOf(known), ...caveatsOf(known)]).toEqual([1, "interval-not-given"]);
});

it("throws for a limit that is none", () => {
  for (const limitHours of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => responseRate(answeredAfter([1]), { window, limitHours })).toThrow(`above 0, got ${limitHours}`);
  }
});

it("never calls an opening unanswered that came while nobody looked at replies (law 5)", () => {
  const asked = Array.from({ length: 20 }, (_, index) => opening(`c${index}`, "ann", index * 12));
  const late = [opening("late", "ann", 20 * 24 + 1), reply("late", "bob", 20 * 24 + 3)];
  const others = observed(0, 30, ["openings", "authors", "conversations"]);
  const unfollowed = community([others, observed(20, 30, ["replies"]), ...asked]);
  expect(responseRate(unfollowed, { window })._unsafeUnwrapErr()).toEqual({
    type: "InsufficientData",
    definition: "response-rate@1",
    reason: "openings-not-followed",
    needed: 1,
    found: 0,
  });
  const rate = responseRate(community([others, observed(20, 30, ["replies"]), ...asked, ...late]), { window });
  expect([figureOf(rate), rate._unsafeUnwrap().sampleSize]).toEqual([1, 1]);
  expect(rate._unsafeUnwrap().caveats).toContainEqual({ code: "openings-not-followed", params: { count: 20 } });
});

it("takes for too young what was followed for less than the limit, because a gap came", () => {
  const said = [opening("a", "ann", 0), opening("b", "ann", 5 * 24), reply("b", "bob", 5 * 24 + 1)];
  const rate = responseRate(community([{ ...observed(0, 30), gaps: [gap(8, 9)] }, ...said]), { window });
  expect(figureOf(rate)).toBe(0);
  expect(rate._unsafeUnwrap().caveats).toContainEqual({ code: "openings-too-young", params: { count: 1 } });
});

it("does not move a host's openings to the members when the host is forgotten (law 9)", () => {
  const steering = { kind: "duty", holder: "mia", duty: "steering", from: "2025-01-01" } as const;
  const news = Array.from({ length: 10 }, (_, index) => opening(`news${index}`, "mia", index));
  const asked = [opening("c", "ann", 0), reply("c", "bob", 1)];
  const dataset = community([observed(0, 30), steering, ...asked, ...news], ["duties"]);
  const before = responseRate(dataset, { window })._unsafeUnwrap();
  const after = responseRate(forgetPerson(dataset, "mia"), { window })._unsafeUnwrap();
  expect([before.value, before.sampleSize, after.value, after.sampleSize]).toEqual([1, 1, 1, 1]);
  expect(caveatsOf(ok(after))).toEqual(["unknown-authors", "interval-not-given"]);
  expect(after.caveats).toContainEqual({ code: "unknown-authors", params: { count: 10 } });
});

it("cuts the days of duties in the time zone", () => {
  const steering = { kind: "duty", holder: "ann", duty: "steering", from: "2026-01-02" } as const;
  const evening = [steering, opening("c", "ann", 23.5), reply("c", "bob", 24)];
  const rate = (timeZone: string) => responseRate(community([observed(0, 30), ...evening]), { window, timeZone });
  expect(figureOf(rate("UTC"))).toBe(1);
  expect(rate("Europe/Amsterdam")._unsafeUnwrapErr()).toMatchObject({ reason: "no-openings" });
});
