import { pillarDirections } from "../health/assess.js";
import type { Problem } from "../model/errors.js";
import { nearestName } from "../model/nearest-name.js";
import { problem } from "../model/problem.js";
import type { CommunityConfig, ConfiguredThreshold } from "./community-config.js";
import { isMeasureKey, unknownMeasure } from "./measure-key.js";
import { scoreNames, type ThresholdTarget, thresholdDirection } from "./threshold-target.js";

/** What is wrong with the thresholds of a configuration. */
export function thresholdProblems(config: CommunityConfig): readonly Problem[] {
  return (config.thresholds ?? []).flatMap((threshold, index) =>
    problemsOf(threshold, config).map((found) => ({
      ...found,
      path: `thresholds[${index}]${found.path === "" ? "" : `.${found.path}`}`,
    })),
  );
}

function problemsOf(threshold: ConfiguredThreshold, config: CommunityConfig): readonly Problem[] {
  const { score, measure, atLeast, atMost } = threshold;
  if ((score === undefined) === (measure === undefined)) return [problem("", { type: "neither-score-nor-measure" })];
  if (atLeast === undefined && atMost === undefined) return [problem("", { type: "threshold-without-bound" })];
  if (measure !== undefined && !isMeasureKey(measure)) return [problem("measure", unknownMeasure(measure))];
  if (score !== undefined) {
    const wrong = wrongScore(score, threshold, config);
    if (wrong.length > 0) return wrong;
  }
  const target: ThresholdTarget = { of: score === undefined ? "measure" : "score", name: score ?? measure ?? "" };
  const direction = thresholdDirection(target, config);
  if (direction === "higher-is-better" && atMost !== undefined)
    return [problem("atMost", { type: "senseless-bound", name: target.name, better: "higher" })];
  if (direction === "lower-is-better" && atLeast !== undefined)
    return [problem("atLeast", { type: "senseless-bound", name: target.name, better: "lower" })];
  if (atLeast !== undefined && atMost !== undefined && atLeast > atMost)
    return [problem("atMost", { type: "bounds-that-nothing-meets" })];
  return [];
}

function wrongScore(
  score: string,
  { atLeast, atMost }: ConfiguredThreshold,
  config: CommunityConfig,
): readonly Problem[] {
  const known = scoreNames(config);
  if (!known.includes(score)) {
    if (Object.hasOwn(pillarDirections, score)) return [problem("score", { type: "score-that-no-source-shows" })];
    const meant = nearestName(score, known);
    return [problem("score", { type: "unknown-score", known, ...(meant === undefined ? {} : { meant }) })];
  }
  const bounds = Object.entries({ atLeast, atMost });
  return bounds.flatMap(([path, value]) =>
    value === undefined || (value >= 0 && value <= 100) ? [] : [problem(path, { type: "beyond-all-points" })],
  );
}
