import { measureNames, nearestName } from "@org/community-core";
import {
  type CommunityConfig,
  scoreNames,
  type ThresholdTarget,
  thresholdDirection,
  thresholdTarget,
} from "@org/community-core/configuration";
import { err, ok, type Result } from "neverthrow";
import { type Failure, usageFailure } from "../failure.js";
import type { ParsedArguments } from "./parsed-arguments.js";

/** What a score or a figure must be: not under (`least`) or not over (`most`) a number. */
export interface ScoreThreshold extends ThresholdTarget {
  readonly bound: "least" | "most";
  /** 0–100 for a score; for a figure in its own unit. */
  readonly value: number;
}

/** The thresholds of a command line: at least one, each in the direction in which what it is of is good. */
export function scoreThresholds(given: ParsedArguments): Result<readonly ScoreThreshold[], Failure> {
  const config = given.configuration?.config ?? {};
  const least = given.all("at-least").map((text) => scoreThreshold("least", text, config));
  const most = given.all("at-most").map((text) => scoreThreshold("most", text, config));
  const all = [...least, ...most];
  if (all.length > 0)
    return all.reduce((sofar, one) => sofar.andThen((list) => one.map((next) => [...list, ...next])), ok([]));
  const next = "Such as --at-least engagement=50 --at-most continuityRisk=60.";
  return err(usageFailure("There is nothing to check: no threshold was given.", next));
}

function scoreThreshold(
  bound: ScoreThreshold["bound"],
  text: string,
  config: CommunityConfig,
): Result<readonly ScoreThreshold[], Failure> {
  const option = `--at-${bound}`;
  const at = text.lastIndexOf("=");
  const [name, number] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
  const value = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(number) ? Number(number) : Number.NaN;
  const target = thresholdTarget(name, config);
  const isInRange = target?.of === "measure" || (value >= 0 && value <= 100);
  if (at < 0 || !Number.isFinite(value) || !isInRange)
    return err(usageFailure(`${option} is given as score=number with a number of 0–100, not "${text}".`));
  if (target === undefined) return err(noSuchTarget(name, config));
  const direction = thresholdDirection(target, config);
  const good = direction === "lower-is-better" ? "most" : direction === undefined ? bound : "least";
  if (bound === good) return ok([{ ...target, bound, value }]);
  const way = good === "least" ? "higher" : "lower";
  return err(usageFailure(`${option} ${name} makes no sense: ${way} is better.`, `Use --at-${good} ${text}.`));
}

function noSuchTarget(name: string, config: CommunityConfig): Failure {
  const scores = scoreNames(config);
  const there = `There are: ${scores.join(", ")}.`;
  if (name === "involvement")
    return usageFailure(
      `${name} cannot be checked: what the organisation does is in nothing that a source shows.`,
      there,
    );
  const meant = nearestName(name, [...scores, ...measureNames]);
  const question = meant === undefined ? "" : ` Did you mean ${meant}?`;
  return usageFailure(`There is no score "${name}".${question}`, there);
}
