import { pillarDirections } from "../health/assess.js";
import type { Pillar } from "../health/assessment/finding.js";
import type { IndicatorRule } from "../health/assessment/indicator-rule.js";
import type { OwnPillar, OwnRule } from "../health/assessment/own-pillar.js";
import type { CommunityConfig, ConfiguredIndicator } from "./community-config.js";

/** Indicators as `assessHealth` takes them. */
export interface IndicatorsOfConfig {
  /** Those that count in a score of the library. */
  readonly rules: readonly IndicatorRule[];
  /** The scores of one's own, in the order in which they are first named. */
  readonly ownPillars: readonly OwnPillar[];
}

/**
 * The user's own indicators of a configuration, as rules.
 *
 * @example
 * const indicator = { measure: "gini", pillar: "Fairness", weight: 1, zeroAt: 0.9, hundredAt: 0.4 };
 * indicatorsOf({ indicators: [indicator] }).ownPillars[0].name // => "Fairness"
 */
export function indicatorsOf({ indicators = [] }: CommunityConfig): IndicatorsOfConfig {
  const rules: IndicatorRule[] = [];
  const own = new Map<string, OwnRule[]>();
  for (const indicator of indicators) {
    const { pillar } = indicator;
    if (isPillar(pillar)) rules.push({ pillar, ...ruleOf(indicator) });
    else own.set(pillar, [...(own.get(pillar) ?? []), ruleOf(indicator)]);
  }
  return { rules, ownPillars: [...own].map(([name, rules]) => ({ name, rules })) };
}

function isPillar(name: string): name is Pillar {
  return Object.hasOwn(pillarDirections, name);
}

function ruleOf({ measure, weight, zeroAt, hundredAt, leastSample, reasoning }: ConfiguredIndicator): OwnRule {
  const source = { kind: "user", name: "community.config", ...(reasoning === undefined ? {} : { reasoning }) } as const;
  return {
    key: measure,
    weight,
    threshold: { none: zeroAt, full: hundredAt, source },
    ...(leastSample === undefined ? {} : { leastSample }),
  };
}
