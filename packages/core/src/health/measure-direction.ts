import { pillarDirections } from "./assess.js";
import type { Direction } from "./assessment/assessment.js";
import { type IndicatorRule, indicatorRules } from "./assessment/indicator-rule.js";

/**
 * Which way of a figure is the good one, by the rules in which it counts; `undefined` where no rule says.
 *
 * @param key - The key of a figure, such as `response-rate`.
 * @param rules - Absent: those of the library.
 * @example
 * measureDirection("response-rate") // => "higher-is-better"
 * measureDirection("largest-share/answering") // => "lower-is-better"
 * measureDirection("gini") // => undefined
 */
export function measureDirection(key: string, rules: readonly IndicatorRule[] = indicatorRules): Direction | undefined {
  const rule = rules.find((one) => one.key === key);
  if (rule === undefined) return undefined;
  const { none, full } = rule.threshold;
  const rises = full > none;
  const isHigherBetter = pillarDirections[rule.pillar] === "higher-is-better" ? rises : !rises;
  return isHigherBetter ? "higher-is-better" : "lower-is-better";
}
