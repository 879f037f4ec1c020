import { pillarDirections } from "../health/assess.js";
import type { Problem } from "../model/errors.js";
import { nearestName } from "../model/nearest-name.js";
import type { CommunityConfig, ConfiguredThreshold } from "./community-config.js";
import { isMeasureKey, unknownMeasure } from "./measure-key.js";
import { scoreNames, type ThresholdTarget, thresholdDirection } from "./threshold-target.js";

/** What is wrong with the thresholds of a configuration. */
export function thresholdProblems(config: CommunityConfig): readonly Problem[] {
  return (config.thresholds ?? []).flatMap((threshold, index) =>
    problemsOf(threshold, config).map(({ path, message }) => ({
      path: `thresholds[${index}]${path === "" ? "" : `.${path}`}`,
      message,
    })),
  );
}

function problemsOf(threshold: ConfiguredThreshold, config: CommunityConfig): readonly Problem[] {
  const { score, measure, atLeast, atMost } = threshold;
  if ((score === undefined) === (measure === undefined))
    return [{ path: "", message: "has one of score and measure: say which it is of" }];
  if (atLeast === undefined && atMost === undefined)
    return [{ path: "", message: "has no bound: write atLeast or atMost" }];
  if (measure !== undefined && !isMeasureKey(measure)) return [{ path: "measure", message: unknownMeasure(measure) }];
  if (score !== undefined) {
    const wrong = wrongScore(score, threshold, config);
    if (wrong.length > 0) return wrong;
  }
  const target: ThresholdTarget = { of: score === undefined ? "measure" : "score", name: score ?? measure ?? "" };
  const direction = thresholdDirection(target, config);
  if (direction === "higher-is-better" && atMost !== undefined)
    return [{ path: "atMost", message: `makes no sense for ${target.name}, of which higher is better: write atLeast` }];
  if (direction === "lower-is-better" && atLeast !== undefined)
    return [{ path: "atLeast", message: `makes no sense for ${target.name}, of which lower is better: write atMost` }];
  if (atLeast !== undefined && atMost !== undefined && atLeast > atMost)
    return [{ path: "atMost", message: "is below atLeast, so that nothing could meet both" }];
  return [];
}

function wrongScore(
  score: string,
  { atLeast, atMost }: ConfiguredThreshold,
  config: CommunityConfig,
): readonly Problem[] {
  const known = scoreNames(config);
  if (!known.includes(score)) {
    if (Object.hasOwn(pillarDirections, score))
      return [
        { path: "score", message: "cannot be checked: what the organisation does is in nothing that a source shows" },
      ];
    const meant = nearestName(score, known);
    const hint = meant === undefined ? "" : `; did you mean ${meant}?`;
    return [{ path: "score", message: `is no score; there are ${known.join(", ")}${hint}` }];
  }
  const bounds = Object.entries({ atLeast, atMost });
  return bounds.flatMap(([path, value]) =>
    value === undefined || (value >= 0 && value <= 100)
      ? []
      : [{ path, message: "is of a score, which runs from 0 to 100" }],
  );
}
