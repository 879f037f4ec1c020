import { pillarDirections } from "../health/assess.js";
import type { Direction } from "../health/assessment/assessment.js";
import type { Pillar } from "../health/assessment/finding.js";
import { indicatorRules } from "../health/assessment/indicator-rule.js";
import { measureDirection } from "../health/measure-direction.js";
import type { CommunityConfig } from "./community-config.js";
import { indicatorsOf } from "./indicators-of.js";
import { isMeasureKey } from "./measure-key.js";

/** What a threshold is of. */
export interface ThresholdTarget {
  readonly of: "score" | "measure";
  readonly name: string;
}

/**
 * What a threshold of a name can be of: a score of the library, one of one's own, or a figure; `undefined` where there is
 * none of that name. A score comes first.
 *
 * @example
 * thresholdTarget("engagement") // => { of: "score", name: "engagement" }
 * thresholdTarget("response-rate") // => { of: "measure", name: "response-rate" }
 * thresholdTarget("weather") // => undefined
 */
export function thresholdTarget(name: string, config: CommunityConfig = {}): ThresholdTarget | undefined {
  if (scoreNames(config).includes(name)) return { of: "score", name };
  return isMeasureKey(name) ? { of: "measure", name } : undefined;
}

/**
 * The scores that a configuration has: those of the library that can be measured, and its own.
 *
 * @example
 * scoreNames().includes("continuityRisk") // => true
 */
export function scoreNames(config: CommunityConfig = {}): readonly string[] {
  return [...assessedPillars, ...indicatorsOf(config).ownPillars.map(({ name }) => name)];
}

// The keys of a closed record.
const assessedPillars = (Object.keys(pillarDirections) as Pillar[]).filter((pillar) =>
  indicatorRules.some((rule) => rule.pillar === pillar),
);

/**
 * Which way of a score or figure is the good one; `undefined` where no rule says.
 *
 * @example
 * thresholdDirection({ of: "score", name: "continuityRisk" }) // => "lower-is-better"
 */
export function thresholdDirection({ of, name }: ThresholdTarget, config: CommunityConfig = {}): Direction | undefined {
  if (of === "measure") {
    const { rules, ownPillars } = indicatorsOf(config);
    // A score of one's own is better when it is higher, as engagement is.
    const own = ownPillars.flatMap((pillar) =>
      pillar.rules.map((rule) => ({ pillar: "engagement" as const, ...rule })),
    );
    return measureDirection(name, [...rules, ...own, ...indicatorRules]);
  }
  const pillar = assessedPillars.find((one) => one === name);
  return pillar === undefined ? "higher-is-better" : pillarDirections[pillar];
}
