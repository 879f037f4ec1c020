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
  reply,
} from "../activity/tiny-community.test-support.js";
import type { FactRecord } from "../model/fact.js";
import { type NewcomersAnswered, newcomersAnswered } from "./newcomers-answered.js";

const window = days(30);
const asOf = day(60);

/** A newcomer who opens at an hour, is answered so many hours later, and comes back so many hours after the opening. */
interface Came {
  readonly at?: number;
  readonly answeredAfter?: number;
  readonly backAfter?: number;
}

let named = 0;
function newcomer({ at = 1, answeredAfter, backAfter }: Came): readonly FactRecord[] {
  const name = `n${named++}`;
  return [
    opening(name, name, at),
    ...(answeredAfter === undefined ? [] : [reply(name, "host", at + answeredAfter)]),
    ...(backAfter === undefined ? [] : [contributed("reaction", name, hour(at + backAfter))]),
  ];
}

const many = (count: number, came: Came): readonly FactRecord[] =>
  Array.from({ length: count }, () => newcomer(came)).flat();

function answers(records: readonly FactRecord[], seen: FactRecord = observed(-30, 100)): NewcomersAnswered {
  const dataset = community([seen, opening("old", "host", -48), ...records]);
  return newcomersAnswered(dataset, { window, asOf })._unsafeUnwrap();
}

// The question of Joyce & Kraut 2006 (metrics.md §6.5), with their 56 % and 44 % put in by construction.
it("finds who came back of those with an answer and of those without", () => {
  const { answered, returnOfAnswered, returnOfUnanswered } = answers([
    ...many(28, { answeredAfter: 3, backAfter: 100 }),
    ...many(22, { answeredAfter: 3 }),
    ...many(11, { backAfter: 100 }),
    ...many(14, {}),
  ]);
  expect([answered, returnOfAnswered, returnOfUnanswered].map(figureOf)).toEqual([50 / 75, 0.56, 0.44]);
  expect(returnOfUnanswered._unsafeUnwrap()).toMatchObject({ sampleSize: 25, sampleOf: "newcomers" });
});

it("gives Wilson's interval (metrics.md §6.10: 5 of 10 and 0 of 10)", () => {
  const { returnOfAnswered, returnOfUnanswered } = answers([
    ...many(5, { answeredAfter: 1, backAfter: 60 }),
    ...many(5, { answeredAfter: 1 }),
    ...many(10, {}),
  ]);
  const [half, none] = [returnOfAnswered, returnOfUnanswered].map((figure) => figure._unsafeUnwrap().interval);
  expect(half?.lower).toBeCloseTo(0.236593, 6);
  expect(half?.upper).toBeCloseTo(0.763407, 6);
  expect([none?.lower, none?.upper?.toFixed(6)]).toEqual([0, "0.277533"]);
});

describe("the landmark, by hand", () => {
  const groups = (came: Came): readonly [number, number] => {
    const { answered, returnOfAnswered, returnOfUnanswered } = answers([
      ...many(10, came),
      ...many(10, { answeredAfter: 1 }),
      ...many(10, {}),
    ]);
    return [figureOf(answered) * 30, figureOf(returnOfAnswered) + figureOf(returnOfUnanswered)];
  };

  it.each<[string, Came, number, number]>([
    ["an answer at exactly 48 hours is in time", { answeredAfter: 48 }, 20, 0],
    ["a later one changes no group", { answeredAfter: 49, backAfter: 50 }, 10, 0.5],
    ["what comes before the landmark is no return", { answeredAfter: 1, backAfter: 47 }, 20, 0],
    ["at exactly 48 hours neither", { backAfter: 48 }, 10, 0],
    ["just before the thirtieth day is over it is one", { backAfter: 719.99 }, 10, 0.5],
    ["then no more", { backAfter: 720 }, 10, 0],
  ])("%s", (_title, came, answered, returned) => {
    expect(groups(came)).toEqual([answered, returned]);
  });
});

describe("who is followed", () => {
  it("leaves out, and tells, who was not observed to the thirtieth day", () => {
    const late = newcomersAnswered(
      community([observed(-30, 100), opening("old", "host", -48), ...many(10, {}), ...many(3, { at: 24 * 29 })]),
      { window, asOf: day(58) },
    );
    const { answered } = late._unsafeUnwrap();
    expect(answered._unsafeUnwrap().sampleSize).toBe(10);
    expect(answered._unsafeUnwrap().caveats).toContainEqual({ code: "members-not-followed", params: { count: 3 } });
  });

  it("follows who had thirty days to the millisecond, and nobody who came later", () => {
    const records = [
      observed(-30, 100),
      opening("old", "host", -48),
      ...many(10, { at: 240 }),
      ...many(1, { at: 240.01 }),
    ];
    const { answered } = newcomersAnswered(community(records), { window, asOf: day(40) })._unsafeUnwrap();
    expect(answered._unsafeUnwrap().sampleSize).toBe(10);
  });

  it("leaves out who came before or in a stretch in which nobody looked", () => {
    const seen = { ...observed(-30, 100), gaps: [gap(20, 21)] };
    const came = [...many(10, { at: 24 * 22 }), ...many(2, { at: 24 * 3 }), ...many(1, { at: 24 * 20.5 })];
    const { answered } = answers(came, seen);
    expect(answered._unsafeUnwrap().sampleSize).toBe(10);
    expect(answered._unsafeUnwrap().caveats).toContainEqual({ code: "members-not-followed", params: { count: 3 } });
  });

  it("knows nobody as a newcomer who spoke before, or began with a reply; no machine, nobody unknown", () => {
    const { answered } = answers([
      ...many(10, {}),
      opening("x", "host", 2),
      reply("x", "bob", 3),
      opening("y", "bob", 4),
      { kind: "member", id: "bot", actor: "automated" },
      opening("z", "bot", 5),
      opening("w", "?", 5),
    ]);
    expect(answered._unsafeUnwrap().sampleSize).toBe(10);
    expect(caveatsOf(answered)).toEqual(["hosts-not-known"]);
  });

  it("does not take an answer by a machine or by oneself for one", () => {
    const own = many(10, {}).flatMap((record) =>
      record.kind === "contribution"
        ? [record, reply(record.conversation ?? "", record.author ?? "", 2), reply(record.conversation ?? "", "bot", 3)]
        : [],
    );
    expect(figureOf(answers([{ kind: "member", id: "bot", actor: "automated" }, ...own]).answered)).toBe(0);
  });
});

// Colleagues open and answer too: they are no newcomers, whoever answers them (by hand: 12 members, all answered).
describe("hosts", () => {
  const host = (index: number): FactRecord => ({
    kind: "duty",
    holder: `h${index}`,
    duty: "answering",
    engagement: "employee",
    from: "2025-01-01",
  });
  const pairs = Array.from({ length: 12 }, (_, index) => [
    opening(`h${index}`, `h${index}`, 24 * (1 + index)),
    opening(`m${index}`, `m${index}`, 24 * (1 + index)),
    reply(`m${index}`, `h${index}`, 24 * (1 + index) + 2),
    reply(`h${index}`, `m${index}`, 24 * (10 + index) + 2),
  ]).flat();
  const hosts = Array.from({ length: 12 }, (_, index) => host(index));

  it("are no newcomers where roles are known", () => {
    const { answered, returnOfUnanswered } = answers([...hosts, ...pairs]);
    expect(answered._unsafeUnwrap()).toMatchObject({ value: 1, sampleSize: 12 });
    expect(caveatsOf(answered)).toEqual([]);
    expect(returnOfUnanswered._unsafeUnwrapErr()).toMatchObject({ reason: "too-few-newcomers", found: 0 });
  });

  it("are not among those who are told as not followed", () => {
    const seen = { ...observed(-30, 100), gaps: [gap(25, 26)] };
    const late = [opening("late", "h0", 24 * 25.5), opening("later", "new", 24 * 25.5)];
    const came = Array.from({ length: 12 }, (_, index) => opening(`m${index}`, `m${index}`, 24 * 26.5));
    const { answered } = answers([host(0), ...late, ...came], seen);
    expect(answered._unsafeUnwrap().caveats).toContainEqual({ code: "members-not-followed", params: { count: 1 } });
  });

  it("may be among them where roles are not known, which is told", () => {
    const { answered } = answers(pairs);
    expect(answered._unsafeUnwrap()).toMatchObject({ sampleSize: 24, caveats: [{ code: "hosts-not-known" }] });
  });

  it("begin with the first day of their duty, in the time zone", () => {
    const records = [
      observed(-30, 100),
      opening("old", "host", -48),
      ...many(10, {}),
      { ...host(0), from: "2026-01-11" } as const,
      opening("h0", "h0", 24 * 10 - 0.5),
    ];
    const sizes = ["UTC", "Europe/Amsterdam"].map((timeZone) => {
      const { answered } = newcomersAnswered(community(records), { window, asOf, timeZone })._unsafeUnwrap();
      return answered._unsafeUnwrap().sampleSize;
    });
    expect(sizes).toEqual([11, 10]);
  });
});

it("refuses each group under ten, and everything without history", () => {
  const { answered, returnOfAnswered } = answers([...many(9, { answeredAfter: 1 }), ...many(1, {})]);
  expect(figureOf(answered)).toBe(0.9);
  expect(returnOfAnswered._unsafeUnwrapErr()).toEqual({
    type: "InsufficientData",
    definition: "return-of-newcomers/answered@1",
    reason: "too-few-newcomers",
    needed: 10,
    found: 9,
  });
  const dataset = community([observed(0, 100), ...many(20, {})]);
  expect(newcomersAnswered(dataset, { window, asOf })._unsafeUnwrapErr()).toMatchObject({ reason: "no-history" });
});

it.each([{ landmarkHours: 0 }, { landmarkHours: 48, untilDays: 2 }, { untilDays: Number.POSITIVE_INFINITY }])(
  "refuses the look %j",
  (look) => {
    expect(() => newcomersAnswered(community([]), { window, asOf, ...look })).toThrow("The landmark is above 0 hours");
  },
);
