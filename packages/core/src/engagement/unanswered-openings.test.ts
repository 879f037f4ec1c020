import { expect, it } from "vitest";
import { community, day, days, gap, hour, observed, opening, reply } from "../activity/tiny-community.test-support.js";
import type { FactRecord } from "../model/fact.js";
import { formatInstant } from "../model/instant.js";
import { timeToFirstResponse } from "./time-to-first-response.js";
import { type UnansweredOptions, unansweredOpenings } from "./unanswered-openings.js";

const window = days(30);
const bot: FactRecord = { kind: "member", id: "bot", actor: "automated" };
const before = [opening("old", "ann", -48), reply("old", "bob", -47), opening("older", "bob", -72)];
const said: readonly FactRecord[] = [
  opening("answered", "ann", 0),
  reply("answered", "bob", 1),
  opening("own", "ann", 10),
  reply("own", "ann", 11),
  opening("machine", "bob", 20),
  reply("machine", "bot", 21),
  opening("new", "zoe", 30),
  opening("closed", "ann", 40),
  { kind: "conversation", id: "closed", closedAt: formatInstant(hour(50)) },
  { kind: "conversation", id: "own", subjects: ["old maps", "ink"] },
  opening("by a machine", "bot", 60),
];
const list = (records: readonly FactRecord[], more: Partial<UnansweredOptions> = {}) =>
  unansweredOpenings(community([observed(-10, 30), bot, ...before, ...records]), { window, ...more });

it("lists what waits, the oldest first, with what somebody needs to answer it (by hand)", () => {
  const found = list(said)._unsafeUnwrap();
  expect(found.openings.map(({ conversation, waitingHours }) => [conversation, waitingHours])).toEqual([
    ["own", 710],
    ["machine", 700],
    ["new", 690],
  ]);
  expect(found).toMatchObject({ total: 3, closed: 1, definition: "unanswered-openings-list@1" });
  expect(found.openings[0]).toEqual({
    source: "records",
    venue: "",
    conversation: "own",
    openedAt: "2026-01-01T10:00:00.000Z",
    waitingHours: 710,
    subjects: ["old maps", "ink"],
    byNewcomer: false,
  });
  expect(found.openings[2]).toMatchObject({ byNewcomer: true, subjects: [] });
});

it("has the openings that are counted as unanswered, closed ones apart", () => {
  const dataset = community([observed(-10, 30), bot, ...before, ...said]);
  const { total, closed } = unansweredOpenings(dataset, { window })._unsafeUnwrap();
  expect(total + closed).toBe(timeToFirstResponse(dataset, { window })._unsafeUnwrap().unanswered.value);
});

it("puts newcomers first if asked, and ends where it is told to", () => {
  const order = (more: Partial<UnansweredOptions>) =>
    list(said, more)
      ._unsafeUnwrap()
      .openings.map(({ conversation }) => conversation);
  expect(order({ order: "newcomers-first" })).toEqual(["new", "own", "machine"]);
  expect(order({ atMost: 1 })).toEqual(["own"]);
  expect(order({ atMost: 0 })).toEqual([]);
  expect(list(said, { atMost: 1 })._unsafeUnwrap().total).toBe(3);
  for (const atMost of [-1, 1.5, Number.NaN]) expect(() => order({ atMost })).toThrow(`at most, got ${atMost}`);
});

it("calls nobody a newcomer where nothing before was seen", () => {
  const found = unansweredOpenings(community([observed(0, 30), opening("a", "ann", 1)]), { window })._unsafeUnwrap();
  expect(found.openings[0]).not.toHaveProperty("byNewcomer");
  expect(found.caveats.map(({ code }) => code)).toEqual(["openings-by-anyone", "history-incomplete"]);
});

it("says until when it is known where nobody looked up to the end", () => {
  const seen = { ...observed(-10, 30), gaps: [gap(20, 21)] };
  const records = [seen, opening("a", "ann", 19 * 24), opening("b", "ann", 20 * 24 + 1), opening("c", "ann", 22 * 24)];
  const found = unansweredOpenings(community(records), { window })._unsafeUnwrap();
  expect(found.openings.map(({ conversation, seenUntil }) => [conversation, seenUntil])).toEqual([
    ["a", formatInstant(day(20))],
    ["c", undefined],
  ]);
  expect(found.openings[0]?.waitingHours).toBe(24);
  expect(found.caveats).toContainEqual({ code: "openings-not-followed", params: { count: 1 } });
});

it("leaves out the organisation's own, and orders one instant by id", () => {
  const steering = { kind: "duty", holder: "mia", duty: "steering", from: "2025-01-01" } as const;
  const atOnce = ["x", "y", "w"].map((id) => ({ ...opening(id, "ann", 5), id }));
  const found = list([steering, opening("news", "mia", 1), ...atOnce])._unsafeUnwrap();
  expect(found.openings.map(({ conversation }) => conversation)).toEqual(["w", "x", "y"]);
  expect(found.caveats).toEqual([]);
});

it("is empty where everything is answered, and refuses where nothing was opened or seen", () => {
  expect(list(said.slice(0, 2))._unsafeUnwrap()).toMatchObject({ openings: [], total: 0, closed: 0 });
  expect(list([])._unsafeUnwrapErr()).toMatchObject({ reason: "no-openings" });
  expect(list([opening("by a machine", "bot", 60)])._unsafeUnwrapErr()).toMatchObject({ reason: "no-openings" });
  expect(list(said, { window: days(5, -60) })._unsafeUnwrapErr()).toMatchObject({ reason: "window-not-seen" });
  expect(list(said, { window: days(5, 20) })._unsafeUnwrapErr()).toMatchObject({ reason: "no-openings" });
});
