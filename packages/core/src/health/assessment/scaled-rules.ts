import { type CommunitySize, neededMass } from "../../viability/needed-mass.js";
import type { IndicatorRule } from "./indicator-rule.js";

/**
 * The rules with the number of people that earns all points scaled to what a community of this size and kind needs, because
 * an absolute number misjudges small communities: of forty colleagues fifty can never be active. Never more than the
 * rule asks for; other rules stay as they are.
 *
 * @throws RangeError if the size is no whole number above 0.
 */
export function scaledRules(rules: readonly IndicatorRule[], size: CommunitySize): readonly IndicatorRule[] {
  const { active } = neededMass(size);
  return rules.map((rule) => {
    const { key, pillar, threshold } = rule;
    if (pillar !== "viability" || key !== "active-contributors" || active >= threshold.full) return rule;
    const source = { kind: "ours", name: "critical mass", reasoning: "scaled-to-size" } as const;
    return { ...rule, threshold: { ...threshold, full: active, source } };
  });
}
