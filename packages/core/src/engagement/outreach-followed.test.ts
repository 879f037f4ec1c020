import { describe, expect, it } from "vitest";
import {
  community,
  contributed,
  day,
  days,
  figureOf,
  gap,
  hour,
  observed,
} from "../activity/tiny-community.test-support.js";
import type { FactRecord } from "../model/fact.js";
import { type OutreachFollowed, outreachFollowed } from "./outreach-followed.js";

const window = days(30);
const asOf = day(60);
const entry = (date: string, count?: number): FactRecord => ({
  kind: "timeEntry",
  duty: "outreach",
  date,
  hours: 1,
  ...(count === undefined ? {} : { count }),
});
const invitation = (author: string, at: number): FactRecord => contributed("invitation", author, day(at));
const firsts = (...at: readonly number[]): readonly FactRecord[] =>
  at.map((one, index) => contributed("reply", `n${index}`, day(one)));

const result = (records: readonly FactRecord[], seen: FactRecord = observed(-100, 100), options = {}) =>
  outreachFollowed(community([seen, ...records], ["invitations", "timeEntries"]), { window, asOf, ...options });
const followed = (records: readonly FactRecord[]): OutreachFollowed => result(records)._unsafeUnwrap();

// All by hand.
describe("what followed a day of outreach, and what came before (S29)", () => {
  it("is who contributed for the first time in 14 days, the day itself after, the edges exact", () => {
    const at = [-4.001, -4, 9.99, 10, 23.99, 24];
    const { acts, before, after } = followed([entry("2026-01-11", 60), ...firsts(...at)]);
    expect([figureOf(acts), before.value, after.value]).toEqual([60, 2, 2]);
    expect(after).toMatchObject({ sampleSize: 1, sampleOf: "days", definition: "outreach-followed/after@1" });
  });

  it("is a mean over days of outreach, whatever the number of acts", () => {
    const { acts, before, after } = followed([
      entry("2026-01-06", 60),
      entry("2026-01-06", 2),
      entry("2026-01-26", 1),
      ...firsts(-1, 6, 7, 8, 22),
    ]);
    // Around day 5: 1 before, 3 after; around day 25: 1 before (day 22), none after.
    expect([figureOf(acts), before.value, after.value]).toEqual([63, 1, 1.5]);
    expect(after.sampleSize).toBe(2);
  });

  it("does not take for a first contribution that of somebody who comes back", () => {
    const { before, after } = followed([
      entry("2026-01-11", 1),
      contributed("reply", "old", day(-90)),
      contributed("reply", "old", day(12)),
    ]);
    expect([before.value, after.value]).toEqual([0, 0]);
  });

  it("takes invitations where there are any, by people known or not, and time entries otherwise", () => {
    const entries = [entry("2026-01-21", 5), ...firsts(-1, 12, 22)];
    const bot: FactRecord = { kind: "member", id: "bot", actor: "automated" };
    const invited = followed([...entries, bot, invitation("ann", 10.5), invitation("?", 10.6), invitation("bot", 11)]);
    // Ann's invitation is her own first contribution: she asks others to come.
    expect([figureOf(invited.acts), invited.before.value, invited.after.value]).toEqual([2, 1, 2]);
    expect(figureOf(followed([...entries, bot, invitation("bot", 11)]).acts)).toBe(5);
  });

  it("does not count who invites, nor hosts where roles are known", () => {
    const came = [
      invitation("mia", 10),
      contributed("reply", "mia", day(12)),
      ...firsts(13),
      contributed("reply", "col", day(14)),
    ];
    const colleague = {
      kind: "duty",
      holder: "col",
      duty: "answering",
      engagement: "employee",
      from: "2026-01-01",
    } as const;
    const unknown = followed(came).after;
    expect([unknown.value, unknown.caveats?.map(({ code }) => code)]).toEqual([2, ["hosts-not-known"]]);
    const known = followed([colleague, ...came]).after;
    expect([known.value, known.caveats]).toEqual([1, undefined]);
    expect(followed([{ ...colleague, from: "2026-01-16" }, ...came]).after.value).toBe(2);
  });

  it("cuts days in the time zone", () => {
    const records = [invitation("host", 10.99), contributed("reply", "host", day(-50)), ...firsts(10.95, 11.5)];
    // The invitation, at 23:45 in UTC, is on the next day in Amsterdam, where 22:48 is still on the day before.
    const [utc, local] = ["UTC", "Europe/Amsterdam"].map((timeZone) =>
      result(records, observed(-100, 100), { timeZone })._unsafeUnwrap(),
    );
    expect([utc?.before.value, utc?.after.value]).toEqual([0, 2]);
    expect([local?.before.value, local?.after.value]).toEqual([1, 1]);
  });
});

describe("what is not known", () => {
  it("leaves out a venue at which nobody looked before the outreach, and tells it (by hand: 0 and 0)", () => {
    const records = [
      { ...observed(-200, 90), venue: "a" },
      { ...observed(70, 90), venue: "b" },
      entry("2026-03-12", 5),
      ...Array.from({ length: 145 }, (_, index) => contributed("reply", "ann", day(2 * index - 200), { venue: "a" })),
      ...Array.from({ length: 10 }, (_, index) => contributed("reply", `b${index}`, day(70.5 + index), { venue: "b" })),
    ];
    const dataset = community(records, ["timeEntries"]);
    const { before, after } = outreachFollowed(dataset, { window: days(90), asOf: day(90) })._unsafeUnwrap();
    expect([before.value, after.value]).toEqual([0, 0]);
    expect(after.caveats).toContainEqual(expect.objectContaining({ code: "venues-left-out" }));
  });

  it("leaves out days around which not all was looked at, or that are too recent, and tells them", () => {
    const records = [entry("2026-01-11", 1), entry("2026-01-30", 1), ...firsts(-20)];
    const { after } = result(records, observed(-100, 100), { asOf: day(30) })._unsafeUnwrap();
    expect(after.sampleSize).toBe(1);
    expect(after.caveats).toContainEqual({ code: "outreach-days-left-out", params: { count: 1 } });
    const gapped = { ...observed(-100, 100), gaps: [gap(0, 1)] };
    expect(result(records, gapped)._unsafeUnwrap().after.caveats).toContainEqual({
      code: "outreach-days-left-out",
      params: { count: 1 },
    });
    const holes = { ...observed(-100, 100), gaps: [gap(9, 10), gap(25, 26)] };
    expect(result(records, holes)._unsafeUnwrapErr()).toMatchObject({
      reason: "window-not-seen",
      needed: 28,
      found: 27,
    });
  });

  it("tells entries without a count, refuses their number where none has one, and takes a count of 0 for none", () => {
    const some = followed([entry("2026-01-11"), entry("2026-01-12", 3), ...firsts(-20)]).acts._unsafeUnwrap();
    expect(some).toMatchObject({ value: 3, caveats: [{ code: "acts-not-counted", params: { count: 1 } }] });
    const none = followed([entry("2026-01-11"), ...firsts(-20)]);
    expect(none.acts._unsafeUnwrapErr()).toMatchObject({ reason: "acts-not-counted" });
    expect(none.after.value).toBe(0);
    expect(result([entry("2026-01-11", 0), ...firsts(-20)])._unsafeUnwrapErr()).toMatchObject({
      reason: "no-outreach",
    });
  });

  it("refuses where nothing is shown, where nothing was done, and without history", () => {
    const silent = outreachFollowed(community([observed(-100, 100), ...firsts(1)]), { window, asOf });
    expect(silent._unsafeUnwrapErr()).toEqual({
      type: "CapabilityMissing",
      definition: "outreach-followed@1",
      missing: ["invitations", "timeEntries"],
    });
    const other: FactRecord = { kind: "timeEntry", duty: "welcoming", date: "2026-01-11", hours: 1, count: 9 };
    expect(result([other, entry("2026-02-11", 9), ...firsts(1)])._unsafeUnwrapErr()).toMatchObject({
      reason: "no-outreach",
    });
    expect(result([entry("2026-01-11", 1), ...firsts(1)], observed(-4, 100))._unsafeUnwrapErr()).toMatchObject({
      reason: "no-history",
    });
  });
});

it("does not change with the order of the records, or when machines invite", () => {
  const records = [
    entry("2026-01-06", 60),
    invitation("ann", 5),
    invitation("bob", 25.5),
    contributed("reply", "cas", hour(200)),
    ...firsts(-1, 6, 7),
  ];
  const bots: readonly FactRecord[] = [
    { kind: "member", id: "bot", actor: "automated" },
    invitation("bot", 3),
    invitation("bot", 12),
  ];
  const numbered = records.map((record, index) =>
    record.kind === "contribution" ? { ...record, id: `r${index}` } : record,
  );
  const plain = JSON.stringify(result(numbered));
  expect(JSON.stringify(result(numbered.toReversed()))).toBe(plain);
  expect(JSON.stringify(result([...bots, ...numbered]))).toBe(plain);
});
