import { describe, expect, it } from "vitest";
import { community, contributed, day, observed } from "../activity/tiny-community.test-support.js";
import type { DataFlaw } from "../data-quality/data-flaw.js";
import type { FactRecord } from "../model/fact.js";
import { formatInstant } from "../model/instant.js";
import { assessHealth } from "./assess-health.js";
import { indicatorRules } from "./assessment/indicator-rule.js";
import { scaledRules } from "./assessment/scaled-rules.js";
import type { CommunityFrame } from "./report/told-viability.js";
import { viabilityOfReport } from "./viability-of-report.js";

const interviews = Array.from({ length: 20 }, (_, at) => ({
  id: `${at}`,
  willing: at < 8 ? ("yes" as const) : ("no" as const),
  yields: ["a network"],
}));
const daily = Array.from({ length: 300 }, (_, at) =>
  contributed(at % 2 === 0 ? "opening" : "reply", ["ann", "bob", "cas"][at % 3] ?? "", day(at), {
    conversation: `c${at >> 1}`,
  }),
);
const whole = observed(-1, 1000);

function viability(records: readonly FactRecord[], asOfDay: number, frame: CommunityFrame = {}) {
  return assessHealth(community(records), { asOf: day(asOfDay), community: frame }).viability;
}

describe("what viability rests on", () => {
  it("is the concept before the launch, in short and without anybody's words", () => {
    const before = viability([whole], 10, { concept: { interviews } });
    expect(before?.basis).toBe("concept");
    // 8 of 20 by hand; Wilson's lower end is 0.219, by plain Python.
    expect(before?.concept).toEqual({
      verdict: "has-a-chance",
      interviewed: 20,
      willing: 8,
      share: 0.4,
      rule: "met",
      certainty: "clearly-above",
    });
    expect(viability([whole, ...daily], 10, { concept: { interviews }, launchedAt: day(11) })?.basis).toBe("concept");
  });

  it("is the activity after it, and the concept counts no more", () => {
    const after = viability([whole, ...daily], 10, { concept: { interviews }, launchedAt: day(10) });
    expect(after?.basis).toBe("activity");
    expect(after).not.toHaveProperty("concept");
    expect(viability([whole, ...daily], 10, { concept: { interviews } })?.basis).toBe("activity");
    expect(viability([whole, ...daily], 10)?.basis).toBe("activity");
  });

  it("is nothing before the launch without a concept", () => {
    expect(viability([whole], 10)?.basis).toBe("nothing");
    expect(viability([whole, ...daily], 10, { launchedAt: day(20) })?.basis).toBe("nothing");
  });
});

describe("what is done before the launch", () => {
  const frame = { concept: { interviews }, launchedAt: day(301) };
  const early = assessHealth(community([whole, ...daily]), { asOf: day(300), community: frame });

  it("earns no points and is no reason to worry: trials are no community yet", () => {
    const [assessment] = early.assessments;
    expect(assessment).toMatchObject({ pillar: "viability", coverage: 0 });
    expect(assessment?.score).not.toHaveProperty("score");
    const reasons = assessment?.indicators.flatMap(({ key, outcome }) =>
      outcome.status === "refused" && outcome.refusal.type === "InsufficientData"
        ? [[key, outcome.refusal.reason]]
        : [],
    );
    expect(reasons).toContainEqual(["active-contributors", "not-launched"]);
    expect(reasons).toContainEqual(["longest-silence", "not-launched"]);
    expect(early.findings.filter(({ pillar }) => pillar === "viability")).toEqual([]);
  });

  it("counts from the launch on", () => {
    const launched = { ...frame, launchedAt: day(300) };
    const { assessments } = assessHealth(community([whole, ...daily]), { asOf: day(300), community: launched });
    expect(assessments[0]?.coverage).toBeGreaterThan(0);
  });
});

it("tells how it sounds, what small units did, and how the building up stands", () => {
  const told = viability([whole, ...daily], 300, { horizonMonths: 6 });
  expect(told).toMatchObject({
    quietness: { status: "measured", state: "speaking" },
    dormancy: { status: "measured", people: 3, like: { silence: "under-14" } },
    buildUp: { status: "measured", state: "not-known", horizonMonths: 6 },
  });
});

it.each([
  ["missing-stretch", 250, ["DataUnreliable", "DataUnreliable"]],
  ["identity-break", 250, ["DataUnreliable", undefined]],
  ["missing-stretch", 10, [undefined, undefined]],
  ["clock-shift", 250, [undefined, undefined]],
] as const)("%s at day %d: what it would turn into its opposite is refused", (type, at, expected) => {
  const flaw: DataFlaw = {
    type,
    certainty: "likely",
    source: "forum",
    window: { from: formatInstant(day(at)), until: formatInstant(day(at + 5)) },
    params: {},
    sampleSize: 9,
    sampleOf: "days",
    remedy: "read-again",
  };
  const asked = { asOf: day(300), timeZone: "UTC", flaws: [flaw] };
  const { quietness, dormancy } = viabilityOfReport(community([whole, ...daily]), asked);
  const refusals = [quietness, dormancy].map((told) => (told.status === "refused" ? told.refusal.type : undefined));
  expect(refusals).toEqual(expected);
});

describe("points for how many contribute scale with the size", () => {
  const full = (rules: typeof indicatorRules): number | undefined =>
    rules.find(({ key }) => key === "active-contributors")?.threshold.full;

  it("asks of a community no more than it needs, and never more than of a large one", () => {
    expect(full(indicatorRules)).toBe(50);
    expect(full(scaledRules(indicatorRules, { size: 5000 }))).toBe(50);
    expect(full(scaledRules(indicatorRules, { size: 40 }))).toBe(4);
    expect(full(scaledRules(indicatorRules, { size: 40, scope: "internal" }))).toBe(8);
    const others = (rules: typeof indicatorRules) => rules.filter(({ key }) => key !== "active-contributors");
    expect(others(scaledRules(indicatorRules, { size: 40 }))).toEqual(others(indicatorRules));
  });

  it("does so in the report, and says why", () => {
    const report = assessHealth(community([whole, ...daily]), { asOf: day(300), community: { size: 30 } });
    const indicator = report.assessments[0]?.indicators.find(({ key }) => key === "active-contributors");
    expect(indicator).toMatchObject({
      threshold: { full: 3, source: { reasoning: "scaled-to-size" } },
      outcome: { points: 100 },
    });
  });
});
