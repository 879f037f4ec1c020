import { describe, expect, it } from "vitest";
import { measurement, type Unit } from "../../model/measurement.js";
import type { Figure, StageOutcome } from "../report/health-report.js";
import type { ViabilityOfReport } from "../report/told-viability.js";
import { viabilityFindings } from "./viability-findings.js";

const refused = {
  status: "refused",
  refusal: { type: "InsufficientData", definition: "x@1", reason: "no-contributions", needed: 1, found: 0 },
} as const;
const window = { from: Date.UTC(2026, 0, 1), until: Date.UTC(2026, 3, 1) };
const untold: ViabilityOfReport = { basis: "activity", quietness: refused, dormancy: refused, buildUp: refused };

function figure(
  key: string,
  value: number,
  sampleSize = 20,
  codes: readonly string[] = [],
  unit: Unit = "people",
): Figure {
  const facts = { value, unit, sampleSize, sampleOf: "people", window, definition: `${key}@1` } as const;
  return { key, status: "measured", measurement: measurement({ ...facts, caveats: codes.map((code) => ({ code })) }) };
}

function said(figures: readonly Figure[], viability: Partial<ViabilityOfReport> = {}, stage: StageOutcome = refused) {
  return viabilityFindings(figures, { ...untold, ...viability }, stage).map(
    ({ code, severity }) => `${severity} ${code}`,
  );
}

const sounds = (
  state: "speaking" | "quiet" | "falling-silent" | "silent",
  reason:
    | "nobody-spoke"
    | "under-a-tenth"
    | "fewer-people"
    | "longest-silence-yet"
    | "long-silence"
    | "no-long-silence",
): Partial<ViabilityOfReport> => ({
  quietness: {
    status: "measured",
    state,
    reason,
    silentForDays: 20,
    longestSilenceDays: 20,
    people: 3,
    peopleBefore: 9,
    contributions: 5,
    contributionsBefore: 40,
    window: { from: "2026-01-01T00:00:00.000Z", until: "2026-04-01T00:00:00.000Z" },
  },
});

describe("merely quiet, falling silent and silent are told apart", () => {
  it.each([
    ["speaking", "no-long-silence", []],
    ["quiet", "long-silence", ["notice merely-quiet"]],
    ["falling-silent", "fewer-people", ["serious fewer-people-speak"]],
    ["falling-silent", "longest-silence-yet", ["serious longest-silence-yet"]],
    ["silent", "under-a-tenth", ["critical nearly-silent"]],
    ["silent", "nobody-spoke", ["critical fell-silent"]],
  ] as const)("%s by %s", (state, reason, expected) => {
    expect(said([], sounds(state, reason))).toEqual(expected);
  });

  it("says nothing where it was not told", () => {
    expect(said([])).toEqual([]);
  });
});

describe("small units that may fall silent", () => {
  const like = (share: number | undefined) => ({
    people: { from: 2, to: 4 },
    silence: "over-30" as const,
    ...(share === undefined ? {} : { fellSilent: { share, lower: share / 2, upper: share * 1.5 } }),
  });
  const outlook = (
    band: "under-2-percent" | "2-to-10-percent" | "10-to-30-percent" | "over-30-percent",
    share?: number,
  ): Partial<ViabilityOfReport> => ({
    dormancy: { status: "measured", band, like: like(share), people: 4, longestSilenceDays: 40 },
  });

  it.each([
    ["2-to-10-percent", undefined, []],
    ["2-to-10-percent", 0.09, []],
    ["2-to-10-percent", 0.1, ["notice may-fall-silent"]],
    ["10-to-30-percent", undefined, ["notice may-fall-silent"]],
    ["over-30-percent", undefined, ["serious may-fall-silent"]],
    ["under-2-percent", 0.32, ["serious may-fall-silent"]],
  ] as const)("%s and %s", (band, share, expected) => {
    expect(said([], outlook(band, share))).toEqual(expected);
  });

  it("are not told of what is silent already", () => {
    expect(said([], { ...outlook("over-30-percent"), ...sounds("silent", "nobody-spoke") })).toEqual([
      "critical fell-silent",
    ]);
  });
});

describe("building up (S30)", () => {
  const state = (
    state: "building-up" | "past-horizon" | "carried-by-members" | "not-known",
  ): Partial<ViabilityOfReport> => ({
    buildUp: { status: "measured", state, startedAt: "2026-01-01T00:00:00.000Z", horizonMonths: 12 },
  });

  it("is told while it lasts, and where its time is over", () => {
    expect(said([figure("build-up", 0.5)], state("building-up"))).toEqual(["notice building-up"]);
    expect(said([figure("build-up", 1.5)], state("past-horizon"))).toEqual(["serious build-up-past-horizon"]);
    expect(said([figure("build-up", 1.5)], state("not-known"))).toEqual([]);
    expect(said([figure("build-up", 0.5)], state("carried-by-members"))).toEqual([]);
  });

  it("is not said of what may be old", () => {
    expect(said([figure("build-up", 0.5, 9, ["history-incomplete"])], state("building-up"))).toEqual([]);
  });
});

describe("who carries it", () => {
  const mass = (reached: number): readonly Figure[] => [
    figure("critical-mass", reached, 40),
    figure("critical-mass/active", 3),
    figure("critical-mass/most-active", 0),
  ];
  const stage = (stage: "inception" | "establishment"): StageOutcome => ({
    status: "measured",
    stage,
    latest: stage,
    windows: 2,
    measurement: measurement({
      value: 0.6,
      unit: "share",
      sampleSize: 99,
      sampleOf: "contributions",
      window,
      definition: "s@1",
    }),
  });

  it("is too few under the critical mass, unless members carry it already", () => {
    expect(said(mass(0.99))).toEqual(["notice below-critical-mass"]);
    expect(said(mass(0.99), {}, stage("inception"))).toEqual(["notice below-critical-mass"]);
    expect(said(mass(0.5), {}, stage("establishment"))).toEqual([]);
    expect(said(mass(1))).toEqual([]);
  });

  it("names both kinds of members, since either may be what is missing", () => {
    // Nobody is very active, so that nothing is reached; yet three members are not 0% of what is needed.
    const [found] = viabilityFindings(mass(0), untold, refused);
    expect(found?.params).toEqual({ share: 0, count: 3, mostActive: 0, of: 40 });
  });

  it.each([
    [0, 2, []],
    [1, 3, ["notice regulars-not-replaced"]],
    [2, 4, []],
    [1, 2, []],
  ])("%d new regulars after %d who lapsed", (fresh, lapsed, expected) => {
    expect(said([figure("replacement/new", fresh), figure("replacement/lapsed", lapsed)])).toEqual(expected);
  });

  it.each([
    [9, 7, ["notice members-wait"]],
    [9, 6.9, []],
    [10, 30, []],
  ])("of %d openings one waits %d days", (openings, days, expected) => {
    const waiting = figure("waiting-openings", 1, openings, [], "conversations");
    expect(said([waiting, figure("waiting-openings/longest", days, 1, [], "days")])).toEqual(expected);
  });
});
