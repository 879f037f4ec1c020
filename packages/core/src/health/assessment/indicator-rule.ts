import type { Pillar } from "./finding.js";
import type { Threshold } from "./threshold.js";

/**
 * How one figure takes part in an assessment. For `continuityRisk` points are exposure: `none` is where nothing hangs
 * on one person, `full` where everything does.
 */
export interface IndicatorRule {
  readonly pillar: Pillar;
  /** The key of the figure, such as `response-rate`. */
  readonly key: string;
  /** Its part of the whole; the weights of a pillar need not sum to 1. */
  readonly weight: number;
  readonly threshold: Threshold;
  /** Under so many in the sample the figure earns no points. Absent: any sample will do. */
  readonly leastSample?: number;
}

/**
 * The rules of the library. Each names where its threshold comes from; each can be replaced or left out (weight 0) by
 * the user.
 */
export const indicatorRules: readonly IndicatorRule[] = [
  {
    pillar: "viability",
    key: "active-contributors",
    weight: 0.2,
    threshold: { none: 2, full: 50, source: { kind: "ours", name: "dormancy study", reasoning: "dormancy-by-people" } },
  },
  {
    pillar: "viability",
    key: "longest-silence",
    weight: 0.2,
    threshold: {
      none: 30,
      full: 14,
      source: { kind: "ours", name: "dormancy study", reasoning: "dormancy-by-silence" },
    },
  },
  {
    pillar: "viability",
    key: "activity-trend",
    weight: 0.3,
    threshold: {
      none: 0.5,
      full: 1,
      source: { kind: "published", name: "LFX Health Score v2", reasoning: "half-as-many" },
    },
  },
  {
    pillar: "viability",
    key: "self-generated-share",
    weight: 0.3,
    leastSample: 30,
    threshold: { none: 0.5, full: 0.9, source: { kind: "published", name: "FeverBee community life cycle" } },
  },
  {
    pillar: "engagement",
    key: "response-rate",
    weight: 0.25,
    leastSample: 10,
    threshold: {
      none: 0.5,
      full: 0.9,
      source: { kind: "published", name: "Stack Exchange Area 51", reasoning: "nine-tenths-answered" },
    },
  },
  {
    pillar: "engagement",
    key: "time-to-first-response/median",
    weight: 0.2,
    leastSample: 10,
    threshold: {
      none: 168,
      full: 48,
      source: { kind: "published", name: "CHAOSS Starter Project Health", reasoning: "two-days-to-answer" },
    },
  },
  {
    pillar: "engagement",
    key: "replies-per-conversation/mean",
    weight: 0.15,
    leastSample: 10,
    threshold: { none: 0, full: 10, source: { kind: "text", name: "S25" } },
  },
  {
    pillar: "engagement",
    key: "top-ten-share",
    weight: 0.15,
    threshold: {
      none: 0.9,
      full: 0.55,
      source: { kind: "published", name: "dsc analytics", reasoning: "ten-most-active" },
    },
  },
  {
    pillar: "engagement",
    key: "retention",
    weight: 0.15,
    threshold: { none: 0, full: 0.07, source: { kind: "published", name: "Community Vital Signs" } },
  },
  {
    pillar: "engagement",
    key: "share-of-voice/community-managers",
    weight: 0.1,
    leastSample: 30,
    threshold: { none: 0.5, full: 0.1, source: { kind: "text", name: "S36", reasoning: "speak-least" } },
  },
  {
    pillar: "continuityRisk",
    key: "contributor-absence-factor/answering",
    weight: 0.35,
    leastSample: 30,
    threshold: {
      none: 5,
      full: 1,
      source: { kind: "published", name: "CHAOSS Starter Project Health", reasoning: "factor-of-five" },
    },
  },
  {
    pillar: "continuityRisk",
    key: "largest-share/answering",
    weight: 0.3,
    leastSample: 30,
    threshold: {
      none: 0.1,
      full: 0.618,
      source: { kind: "published", name: "CHAOSS practitioner guide", reasoning: "picture-of-a-warning" },
    },
  },
  ...(["reply", "tidying", "moderating"] as const).map((work) => ({
    pillar: "continuityRisk" as const,
    key: `contributor-absence-factor/${work}`,
    weight: work === "reply" ? 0.15 : 0.1,
    leastSample: work === "reply" ? 30 : 10,
    threshold: {
      none: 5,
      full: 1,
      source: { kind: "published" as const, name: "CHAOSS Starter Project Health", reasoning: "factor-of-five" },
    },
  })),
];
