import { expect, it } from "vitest";
import type { FactRecord } from "../../model/fact.js";
import {
  community,
  contributed,
  day,
  days,
  gap,
  hour,
  observed,
  opening,
  reply,
} from "../tiny-community.test-support.js";
import type { ShownDuty } from "./acts.js";
import { dutyActs, isShownDuty } from "./duty-acts.js";

const window = days(90);

function countsOf(records: readonly FactRecord[], duty: ShownDuty): Readonly<Record<string, number>> {
  const dataset = community(records, ["moderationActs", "invitations", "gatherings", "duties"]);
  const { counts, total } = dutyActs(dataset, duty, { window })._unsafeUnwrap();
  const named = [...counts].flatMap((count, person) =>
    count === 0 ? [] : [[dataset.people.pseudonyms[person] ?? "", count] as const],
  );
  expect(named.reduce((sum, [, count]) => sum + count, 0)).toBe(total);
  return Object.fromEntries(named);
}

const act = (author: string, did: string, target?: string): FactRecord => ({
  ...contributed("moderation", author, hour(5)),
  act: did as "close",
  ...(target === undefined ? {} : { target }),
});

// Every expected number by hand, from the table of the ten duties.
it("answering is a reply to another's opening, each of them", () => {
  const records = [
    { kind: "member", id: "bot", actor: "automated" } as const,
    opening("c", "eve", 0),
    reply("c", "eve", 1),
    reply("c", "ann", 2),
    reply("c", "ann", 3),
    reply("c", "bob", 4),
    reply("c", "bot", 4),
    opening("d", "bot", 5),
    reply("d", "ann", 6),
    // The opening is not in the data: it is taken to be another's.
    reply("e", "bob", 7),
  ];
  expect(countsOf(records, "answering")).toEqual({ ann: 2, bob: 2 });
});

it("welcoming is the first reply to somebody who speaks for the first time in the whole record", () => {
  const records = [
    observed(-30, 90),
    opening("old", "eve", -48),
    opening("c", "new", 0),
    reply("c", "ann", 1),
    reply("c", "bob", 2),
    opening("d", "eve", 3),
    reply("d", "bob", 4),
    opening("e", "new", 5),
    reply("e", "bob", 6),
  ];
  expect(countsOf(records, "welcoming")).toEqual({ ann: 1 });
});

it("welcoming tells after how many of the first replies somebody else answered the newcomer too (by hand)", () => {
  const records = [
    observed(-30, 90),
    opening("old", "eve", -48),
    ...["followed", "thanked", "again", "bot", "late"].map((name, index) => opening(name, name, 10 * index)),
    ...["followed", "thanked", "again", "bot", "late"].map((name, index) => reply(name, "ann", 10 * index + 1)),
    reply("followed", "bob", 2),
    reply("followed", "eve", 3),
    reply("thanked", "thanked", 12),
    reply("again", "ann", 22),
    reply("bot", "robot", 32),
    reply("late", "bob", 91 * 24),
    { kind: "member", id: "robot", actor: "automated" } as const,
  ];
  const acts = dutyActs(community(records), "welcoming", { window })._unsafeUnwrap();
  expect([acts.total, acts.othersAnswered]).toEqual([5, 1]);
});

it("welcoming counts when it is done: across the edge of a window, and once in the two windows beside each other", () => {
  const records = [
    observed(-30, 180),
    opening("old", "eve", -29 * 24),
    // Opened before the window, welcomed in it.
    opening("before", "new", -2),
    reply("before", "ann", 3),
    reply("before", "bob", 4),
    // Welcomed before the window already.
    opening("done", "gus", -5),
    reply("done", "ann", -4),
    reply("done", "bob", 5),
    // Opened in the window, welcomed after it.
    opening("late", "hal", 89 * 24),
    reply("late", "ann", 91 * 24),
  ];
  const dataset = community(records);
  const total = (from: number, until: number) =>
    dutyActs(dataset, "welcoming", { window: { from: day(from), until: day(until) } })._unsafeUnwrap().total;
  expect(countsOf(records, "welcoming")).toEqual({ ann: 1 });
  expect([total(-1, 0), total(0, 90), total(90, 180), total(-1, 180)]).toEqual([1, 1, 1, 3]);
});

it("welcoming is nobody's where an earlier reply may have been missed, nor to who was a host then", () => {
  const unseen = { ...observed(-30, 90), gaps: [gap(-1, 0)] };
  const asked = [opening("old", "eve", -29 * 24), opening("before", "new", -26), reply("before", "ann", 3)];
  expect(countsOf([unseen, ...asked], "welcoming")).toEqual({});
  expect(countsOf([observed(-30, 90), ...asked], "welcoming")).toEqual({ ann: 1 });
  const host: FactRecord = { kind: "duty", holder: "new", duty: "steering", from: "2025-01-01", until: "2025-12-31" };
  expect(countsOf([observed(-30, 90), ...asked, host], "welcoming")).toEqual({});
});

it("welcoming is no reply to what a host announces", () => {
  const records: readonly FactRecord[] = [
    observed(-30, 90),
    { kind: "duty", holder: "mia", duty: "steering" },
    opening("old", "eve", -48),
    opening("c", "mia", 0),
    reply("c", "bob", 1),
    opening("d", "new", 2),
    reply("d", "ann", 3),
  ];
  expect(countsOf(records, "welcoming")).toEqual({ ann: 1 });
});

it("welcoming is refused where nothing before the window was seen", () => {
  const dataset = community([observed(0, 90), opening("c", "new", 0), reply("c", "ann", 1)]);
  expect(dutyActs(dataset, "welcoming", { window })._unsafeUnwrapErr()).toMatchObject({ reason: "no-history" });
});

it("acts of moderation are moderating or tidying, by what they did; what is one's own is no tidying", () => {
  const records = [
    { ...opening("c", "eve", 0), id: "c" },
    { ...opening("d", "ann", 0), id: "d" },
    act("ann", "close", "c"),
    act("ann", "close", "d"),
    act("ann", "handle-flag", "c"),
    contributed("moderation", "bob", hour(6)),
    { ...contributed("edit", "bob", hour(6)), target: "c" },
    { ...contributed("edit", "eve", hour(6)), target: "c" },
  ];
  expect(countsOf(records, "tidying")).toEqual({ ann: 1, bob: 1 });
  expect(countsOf(records, "moderating")).toEqual({ ann: 1, bob: 1 });
});

it("an act of moderation that names no contribution is one on its conversation", () => {
  const close = (author: string, conversation: string): FactRecord => ({
    ...contributed("moderation", author, hour(5), { conversation }),
    act: "close",
  });
  expect(countsOf([opening("c", "ann", 0), close("ann", "c")], "tidying")).toEqual({});
  expect(countsOf([opening("c", "eve", 0), close("ann", "c")], "tidying")).toEqual({ ann: 1 });
  // What was opened is not in the data, and is taken to be another's.
  expect(countsOf([close("ann", "d")], "tidying")).toEqual({ ann: 1 });
  // An edit names what it is an edit of, or nobody knows whose that was.
  const edit = { ...contributed("edit", "ann", hour(1)), conversation: "c" };
  expect(countsOf([opening("c", "ann", 0), edit], "tidying")).toEqual({ ann: 1 });
});

it("tidying is shown by edits alone, and refused where neither edits nor acts are shown", () => {
  const edits = community([{ ...contributed("edit", "ann", hour(1)) }]);
  expect(dutyActs(edits, "tidying", { window })._unsafeUnwrap().total).toBe(1);
  const neither = community([observed(0, 90, ["openings", "authors"]), opening("c", "eve", 0)]);
  expect(dutyActs(neither, "tidying", { window })._unsafeUnwrapErr().type).toBe("CapabilityMissing");
});

it("publishing is an opening by a host", () => {
  const records = [
    { kind: "duty", holder: "ann", duty: "steering", from: "2026-01-01" } as const,
    opening("c", "ann", 1),
    opening("d", "eve", 2),
  ];
  expect(countsOf(records, "publishing")).toEqual({ ann: 1 });
});

it("outreach is inviting; organising is a gathering in the window, for each who organised it", () => {
  const gathering = (id: string, at: number, organisers: readonly string[]): FactRecord => ({
    kind: "gathering",
    id,
    form: "offline",
    startsAt: new Date(day(at)).toISOString(),
    organisers,
  });
  const records = [
    contributed("invitation", "ann", hour(1)),
    opening("c", "bob", 1),
    gathering("g", 0, ["ann", "bob", "ann"]),
    gathering("h", 90, ["ann"]),
  ];
  expect(countsOf(records, "outreach")).toEqual({ ann: 1 });
  expect(countsOf(records, "organising")).toEqual({ ann: 1, bob: 1 });
});

it("nothing done is 0, not a refusal; what is not shown is refused (A.9)", () => {
  const quiet = community([observed(0, 90), opening("c", "eve", 0)]);
  expect(dutyActs(quiet, "answering", { window })._unsafeUnwrap().total).toBe(0);
  for (const duty of ["moderating", "publishing", "outreach", "organising"] as const)
    expect(dutyActs(quiet, duty, { window })._unsafeUnwrapErr().type, duty).toBe("CapabilityMissing");
});

it("tells acts whose author is not known", () => {
  const dataset = community([opening("c", "eve", 0), reply("c", "?", 1), reply("c", "ann", 1)]);
  const { total, caveats } = dutyActs(dataset, "answering", { window })._unsafeUnwrap();
  expect(total).toBe(1);
  expect(caveats).toContainEqual({ code: "unknown-authors", params: { count: 1 } });
});

it("three duties are never shown by what people do", () => {
  expect(["involving", "steering", "accounting"].some((duty) => isShownDuty(duty as "steering"))).toBe(false);
});
