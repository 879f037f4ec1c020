import { describe, expect, it } from "vitest";
import { community, contributed, day, gap, observed } from "../activity/tiny-community.test-support.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { FactRecord } from "../model/fact.js";
import { type QuietnessReached, quietness } from "./quietness.js";

const said = (author: string, at: number): FactRecord => contributed("reply", author, day(at));

/** So many people, each of whom replied once in the stretch, evenly. */
const people = (count: number, from: number, until: number, name: string): readonly FactRecord[] =>
  Array.from({ length: count }, (_, index) => said(`${name}${index}`, from + ((until - from) * index) / count));

const every = (step: number, from: number, until: number): readonly FactRecord[] =>
  Array.from({ length: Math.ceil((until - from) / step) }, (_, index) =>
    said(["ann", "bob", "cas"][index % 3] ?? "", from + step * index),
  );

const whole = observed(-1000, 1000);

function at(asOfDay: number, records: readonly FactRecord[], looked = whole): QuietnessReached {
  return quietness(community([looked, ...records]), { asOf: day(asOfDay) })._unsafeUnwrap();
}

const told = (asOfDay: number, records: readonly FactRecord[]): string => {
  const { state, reason } = at(asOfDay, records);
  return `${state}: ${reason}`;
};

describe("each state is reached, by hand", () => {
  it("speaks, with pauses under two weeks", () => {
    expect(told(271, every(13, 0, 271))).toBe("speaking: no-long-silence");
  });

  it("is merely quiet where pauses of two weeks were always there", () => {
    expect(told(281, every(14, 0, 281))).toBe("quiet: long-silence");
    expect(told(290, every(30, 0, 271))).toBe("quiet: long-silence");
  });

  it("is falling silent under half as many people, unless chance explains it", () => {
    // P(X ≤ 1 | 9, ½) = 10/512 = 0.0195 and P(X ≤ 3 | 10, ½) = 176/1024 = 0.172, by Pascal's triangle.
    const fell = (before: number, now: number): string =>
      told(270, [...people(before, 90, 179, "p"), ...people(now - 1, 180.5, 260, "q"), said("zoe", 269)]);
    expect(fell(8, 1)).toBe("falling-silent: fewer-people");
    expect(fell(7, 3)).not.toContain("falling-silent");
    expect(fell(100, 50)).not.toContain("falling-silent");
    expect(fell(100, 49)).toBe("falling-silent: fewer-people");
  });

  it("is falling silent in the longest silence that it ever had, after enough of them", () => {
    const lively = every(10, 0, 271);
    expect(told(283, lively)).toBe("speaking: no-long-silence");
    expect(told(284, lively)).toBe("falling-silent: longest-silence-yet");
    // 18 contributions in the time before: the last of 18 silences is the longest too often by chance.
    expect(told(290, every(15, 0, 271))).toBe("quiet: long-silence");
  });

  it("is silent under a tenth of before with fewer than three people", () => {
    // 201 in the 180 days before the 90 are 100.5 in 90 days: 10 are under a tenth of it.
    const before = Array.from({ length: 201 }, (_, index) => said(`p${index % 5}`, index * 0.88));
    const now = (count: number, persons: number): readonly FactRecord[] =>
      Array.from({ length: count }, (_, index) => said(`q${index % persons}`, 269 - index / 2));
    expect(told(270, [...before, ...now(10, 2)])).toBe("silent: under-a-tenth");
    expect(told(270, [...before, ...now(10, 3)])).not.toContain("silent: under");
    expect(told(270, [...before, ...now(11, 2)])).not.toContain("silent: under");
    // 200 are 100 in 90 days: 10 are exactly a tenth, which is not under it.
    expect(told(270, [...before.slice(1), ...now(10, 2)])).not.toContain("silent: under");
  });

  it("is silent after 90 days, exactly", () => {
    const records = every(5, 0, 271);
    expect(told(360, records)).toBe("silent: nobody-spoke");
    expect(told(359.99, records)).toBe("falling-silent: longest-silence-yet");
    expect(told(900, records)).toBe("silent: nobody-spoke");
  });
});

it("tells what it rests on", () => {
  expect(at(275, every(5, 0, 271))).toMatchObject({
    silentForDays: 5,
    longestSilenceDays: 5,
    people: 3,
    peopleBefore: 3,
    contributions: 18,
    contributionsBefore: 18,
    definition: "quietness@1",
    caveats: [],
  });
});

it("looks back over 90 days where nobody looked for longer", () => {
  const records = every(5, 0, 271);
  expect(at(275, records, observed(90, 1000)).contributionsBefore).toBe(18);
  const undeclared = quietness(community([contributed("opening", "ann", day(0)), ...every(5, 0, 185)]), {
    asOf: day(185),
  })._unsafeUnwrap();
  expect(undeclared.caveats).toEqual([{ code: "observation-not-declared" }]);
});

it("does not take for silence what nobody looked at", () => {
  const reason = (records: readonly FactRecord[]): unknown =>
    quietness(community(records), { asOf: day(275) })._unsafeUnwrapErr();
  const records = every(5, 0, 271);
  expect(reason([observed(150, 1000), ...records])).toMatchObject({ reason: "window-not-seen" });
  expect(reason([observed(-1000, 220), ...records])).toMatchObject({ reason: "window-not-seen" });
  const torn = { ...whole, gaps: [gap(200, 240)] };
  expect(reason([torn, ...records])).toMatchObject({ reason: "window-not-seen" });
  expect(reason([whole])).toMatchObject({ reason: "nobody-active" });
});

it("refuses what cannot be seen, and throws for no moment", () => {
  const authorless: CommunityDataset = community([observed(-1000, 1000, ["openings", "replies"])]);
  const none = { ...authorless, spans: [], sources: [] };
  expect(quietness(none, { asOf: day(1) })._unsafeUnwrapErr().type).toBe("CapabilityMissing");
  expect(() => quietness(authorless, { asOf: Number.NaN })).toThrow(RangeError);
});
