import { describe, expect, it } from "vitest";
import type { WinTelling } from "../document/win.js";
import { onlyManagerTells } from "./only-manager-tells.js";
import { winRhythm } from "./win-rhythm.js";

const told = (...dates: readonly string[]): readonly WinTelling[] => dates.map((on) => ({ channel: "newsletter", on }));

describe("winRhythm", () => {
  it("counts days from telling to telling, the one until today included (by hand)", () => {
    const wins = [
      { id: "a", what: "x", told: told("2027-01-31", "2027-01-01") },
      { id: "b", what: "y", told: told("2027-01-01", "2027-02-10") },
      { id: "c", what: "z" },
    ];
    // 1 January to 31 January: 30; to 10 February: 10; to 1 April: 50.
    expect(winRhythm({ wins, asOf: "2027-04-01" })).toEqual({
      wins: 3,
      told: 2,
      days: 3,
      first: "2027-01-01",
      last: "2027-02-10",
      medianGapDays: 20,
      longestGapDays: 50,
      daysSinceLast: 50,
      channels: [{ channel: "newsletter", count: 4 }],
      tellers: [],
    });
  });

  it("says nothing of what it cannot know", () => {
    expect(winRhythm({})).toEqual({ wins: 0, told: 0, days: 0, channels: [], tellers: [] });
    const once = winRhythm({ wins: [{ id: "a", what: "x", told: told("2027-01-01") }] });
    expect(Object.keys(once)).not.toContain("longestGapDays");
    expect(once.last).toBe("2027-01-01");
  });

  it("leaves out what is told after the day that the document describes", () => {
    const wins = [{ id: "a", what: "x", told: told("2027-01-01", "2027-01-02") }];
    expect(winRhythm({ wins, asOf: "2027-01-01" })).toMatchObject({ days: 1, last: "2027-01-01", daysSinceLast: 0 });
  });

  it("counts channels and tellers, those without a day too", () => {
    const wins = [
      {
        id: "a",
        what: "x",
        told: [
          { channel: "statistics", by: "member" },
          { channel: "magazine", by: "community-manager" },
          { channel: "magazine" },
        ],
      },
    ] as const;
    expect(winRhythm({ wins })).toMatchObject({
      told: 1,
      days: 0,
      channels: [
        { channel: "magazine", count: 2 },
        { channel: "statistics", count: 1 },
      ],
      tellers: [
        { by: "community-manager", count: 1 },
        { by: "member", count: 1 },
      ],
    });
  });
});

it("who tells is known from the second time on", () => {
  const by = (...tellers: readonly NonNullable<WinTelling["by"]>[]) =>
    onlyManagerTells([{ id: "a", what: "x", told: tellers.map((one) => ({ channel: "newsletter", by: one })) }]);
  expect([
    by("community-manager"),
    by("community-manager", "community-manager"),
    by("community-manager", "member"),
  ]).toEqual([undefined, true, false]);
});
