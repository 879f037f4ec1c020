import { expect, it } from "vitest";
import {
  community,
  day,
  days,
  figureOf,
  gap,
  observed,
  opening,
  reply,
} from "../activity/tiny-community.test-support.js";
import type { FactRecord } from "../model/fact.js";
import { echo } from "./echo.js";

const window = days(30);
const week = 7 * 24;
const bot: FactRecord = { kind: "member", id: "bot", actor: "automated" };
const hosts: readonly FactRecord[] = [
  { kind: "duty", holder: "mia", duty: "steering", from: "2025-01-01" },
  { kind: "duty", holder: "col", duty: "answering", from: "2025-01-01", engagement: "employee" },
];
const of = (records: readonly FactRecord[], more: object = {}) =>
  echo(community([observed(0, 60), ...hosts, ...records]), { window, asOf: day(60), ...more });

const said: readonly FactRecord[] = [
  // An echo, and a colleague follows up.
  opening("a", "mia", 0),
  reply("a", "ann", 1),
  reply("a", "col", 2),
  // An echo without a follow-up: the organisation spoke before it alone.
  opening("b", "mia", 10),
  reply("b", "col", 11),
  reply("b", "ann", 12),
  // The organisation among itself, and a machine.
  opening("c", "col", 20),
  reply("c", "mia", 21),
  reply("c", "bot", 22),
  // Nothing.
  opening("d", "mia", 30),
  // A member's own is no part of it.
  opening("e", "ann", 40),
  reply("e", "bob", 41),
];

function noInterval(found: number): object {
  return { code: "interval-not-given", params: { needed: 10, found } };
}

it("is the share of the organisation's openings that a member replied to, and then the organisation (S43, by hand)", () => {
  const { echoed, followedUp } = of([bot, ...said])._unsafeUnwrap();
  expect(echoed).toMatchObject({
    value: 0.5,
    unit: "share",
    sampleSize: 4,
    sampleOf: "openings",
    definition: "echo@1",
  });
  expect(echoed.caveats).toContainEqual(noInterval(4));
  expect(followedUp._unsafeUnwrap()).toMatchObject({ value: 0.5, sampleSize: 2, definition: "echo-followed-up@2" });
});

it("has Wilson's interval from ten openings on (metrics.md §6.10: 5 of 10)", () => {
  const openings = Array.from({ length: 10 }, (_, index) => opening(`n${index}`, "mia", index));
  const replies = Array.from({ length: 5 }, (_, index) => reply(`n${index}`, "ann", 20 + index));
  const { interval } = of([...openings, ...replies])._unsafeUnwrap().echoed;
  expect([interval?.lower, interval?.upper].map((end) => end?.toFixed(6))).toEqual(["0.236593", "0.763407"]);
});

it("takes a reply exactly at the limit as in time, and a later one as none", () => {
  const atLimit = [opening("a", "mia", 0), reply("a", "ann", week), reply("a", "mia", 2 * week)];
  expect([of(atLimit)._unsafeUnwrap().echoed.value, figureOf(of(atLimit)._unsafeUnwrap().followedUp)]).toEqual([1, 1]);
  const late = [opening("a", "mia", 0), reply("a", "ann", week + 0.1)];
  expect(of(late)._unsafeUnwrap().echoed.value).toBe(0);
  expect(of(late)._unsafeUnwrap().followedUp._unsafeUnwrapErr()).toMatchObject({ reason: "no-echo" });
  const lateFollowUp = [opening("a", "mia", 0), reply("a", "ann", 1), reply("a", "mia", week + 1.1)];
  expect(figureOf(of(lateFollowUp)._unsafeUnwrap().followedUp)).toBe(0);
});

it("takes what came at one instant in the order that is known, and never in that of the ids", () => {
  const at = (id: string, author: string, target?: string): FactRecord => ({
    ...(target === undefined ? opening("a", author, 0) : reply("a", author, 0)),
    id,
    ...(target === undefined || target === "" ? {} : { target }),
  });
  const found = (...records: readonly FactRecord[]) => {
    const { echoed, followedUp } = of(records)._unsafeUnwrap();
    return [echoed.value, figureOf(followedUp)];
  };
  // All on one day of a source that knows no hours: an opening, a reply of a member, and one of the organisation.
  for (const [ofMember, ofHost] of [
    ["1", "2"],
    ["2", "1"],
  ] as const) {
    expect(found(at("0", "mia"), at(ofMember, "ann", ""), at(ofHost, "mia", ""))).toEqual([1, 0]);
    expect(found(at("0", "mia"), at(ofMember, "ann", ""), at(ofHost, "mia", ofMember))).toEqual([1, 1]);
    expect(found(at("0", "mia"), at(ofMember, "ann", ""), at(ofHost, "mia", "0"))).toEqual([1, 0]);
  }
  expect(found(at("0", "mia"), at("1", "ann", ""), reply("a", "mia", 1))).toEqual([1, 1]);
});

it("leaves out what had no week, and says how many", () => {
  const young = [...said, opening("y", "mia", 55 * 24)];
  const { echoed } = of(young, { window: days(60) })._unsafeUnwrap();
  expect([echoed.sampleSize, echoed.caveats]).toEqual([
    4,
    [{ code: "openings-too-young", params: { count: 1 } }, noInterval(4)],
  ]);
  const fresh = of([opening("y", "mia", 55 * 24)], { window: days(60) });
  expect(fresh._unsafeUnwrapErr()).toMatchObject({ reason: "openings-too-young" });
  // The echo came a week and an hour before the end, so that the opening had its week and the follow-up not.
  const echoLate = of([opening("y", "mia", 50 * 24), reply("y", "ann", 55 * 24)], { window: days(60) })._unsafeUnwrap();
  expect(echoLate.echoed.value).toBe(1);
  expect(echoLate.followedUp._unsafeUnwrapErr()).toMatchObject({ reason: "openings-too-young" });
});

it("counts a reply of somebody unknown as a member's, and an opening of somebody unknown as nobody's", () => {
  const { echoed } = of([opening("a", "mia", 0), reply("a", "?", 1), opening("b", "?", 2)])._unsafeUnwrap();
  expect([echoed.value, echoed.sampleSize]).toEqual([1, 1]);
  expect(echoed.caveats).toEqual([{ code: "unknown-authors", params: { count: 1 } }, noInterval(1)]);
});

it("knows on which side somebody is who replies after the window (by hand: a new host is no echo)", () => {
  const ned: FactRecord = { kind: "duty", holder: "ned", duty: "steering", from: "2026-02-01" };
  const late = [opening("a", "mia", 29 * 24), reply("a", "ned", 32 * 24)];
  const found = (records: readonly FactRecord[]) => of(records, { window: days(31), asOf: day(59) })._unsafeUnwrap();
  expect(found([ned, ...late]).echoed).toMatchObject({ value: 0, sampleSize: 1 });
  expect(found(late).echoed.value).toBe(1);
  // Nor do roles count that are only known for long after the window.
  const undated: FactRecord = { kind: "duty", holder: "ned", duty: "steering", observedAt: "2026-02-25T00:00:00Z" };
  const refused = of([undated, ...late], { window: days(31), asOf: day(59) });
  expect(refused._unsafeUnwrapErr()).toMatchObject({ reason: "roles-not-dated" });
});

it("leaves out what came while nobody looked at replies", () => {
  const seen = { ...observed(0, 60), gaps: [gap(1, 2)] };
  const records = [opening("a", "mia", 0), reply("a", "ann", 1), opening("b", "mia", 30), opening("c", "mia", 60)];
  const { echoed } = echo(community([seen, ...hosts, ...records]), { window, asOf: day(60) })._unsafeUnwrap();
  expect([echoed.value, echoed.sampleSize]).toEqual([0, 1]);
  expect(echoed.caveats).toEqual([
    { code: "gaps-in-observation", params: { count: 1 } },
    { code: "openings-not-followed", params: { count: 1 } },
    { code: "openings-too-young", params: { count: 1 } },
    noInterval(1),
  ]);
});

it("refuses where the organisation opened nothing, where roles are not known, and where nothing was seen", () => {
  const reason = (records: readonly FactRecord[], more: object = {}) => of(records, more)._unsafeUnwrapErr();
  expect(reason([opening("e", "ann", 40), reply("e", "bob", 41)])).toMatchObject({ reason: "no-openings-by-hosts" });
  expect(reason([])).toMatchObject({ reason: "no-openings-by-hosts" });
  expect(reason([bot, opening("e", "bot", 1)])).toMatchObject({ reason: "no-openings-by-hosts" });
  expect(reason(said, { window: days(10, -30) })).toMatchObject({ reason: "window-not-seen" });
  expect(reason(said, { window: days(10, 45) })).toMatchObject({ reason: "no-openings-by-hosts" });
  const nobody = echo(community([observed(0, 60), ...said]), { window });
  expect(nobody._unsafeUnwrapErr()).toMatchObject({ missing: ["duties"] });
  const blind = [{ ...observed(0, 60), gaps: [gap(1, 2)] }, ...hosts, opening("a", "mia", 30)];
  expect(echo(community(blind), { window })._unsafeUnwrapErr()).toMatchObject({ reason: "openings-not-followed" });
});
