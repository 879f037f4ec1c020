import { indicatorRules, nearestName, type Pillar, pillarDirections } from "@org/community-core";
import { err, ok, type Result } from "neverthrow";
import { type Failure, usageFailure } from "../failure.js";
import type { ParsedArguments } from "./parsed-arguments.js";

/** What a score must be: not under (`least`) or not over (`most`) a number of 0–100. */
export interface ScoreThreshold {
  readonly pillar: Pillar;
  readonly bound: "least" | "most";
  readonly value: number;
}

/** The thresholds of a command line: at least one, each in the direction in which its score is good. */
export function scoreThresholds(given: ParsedArguments): Result<readonly ScoreThreshold[], Failure> {
  const least = given.all("at-least").map((text) => scoreThreshold("least", text));
  const most = given.all("at-most").map((text) => scoreThreshold("most", text));
  const all = [...least, ...most];
  if (all.length > 0)
    return all.reduce((sofar, one) => sofar.andThen((list) => one.map((next) => [...list, ...next])), ok([]));
  const next = "Such as --at-least engagement=50 --at-most continuityRisk=60.";
  return err(usageFailure("There is nothing to check: no threshold was given.", next));
}

function scoreThreshold(bound: ScoreThreshold["bound"], text: string): Result<readonly ScoreThreshold[], Failure> {
  const option = `--at-${bound}`;
  const [name = "", number = "", ...more] = text.split("=");
  if (more.length > 0 || !/^\d+(\.\d+)?$/.test(number) || Number(number) > 100) {
    return err(usageFailure(`${option} is given as score=number with a number of 0–100, not "${text}".`));
  }
  const pillar = pillars.find((known) => known === name);
  if (pillar !== undefined && !isAssessed(pillar)) {
    const what = `${name} cannot be checked: what the organisation does is in nothing that a source shows.`;
    return err(usageFailure(what, `There are: ${pillars.filter(isAssessed).join(", ")}.`));
  }
  if (pillar === undefined) {
    const meant = nearestName(name, pillars);
    const question = meant === undefined ? "" : ` Did you mean ${meant}?`;
    return err(
      usageFailure(`There is no score "${name}".${question}`, `There are: ${pillars.filter(isAssessed).join(", ")}.`),
    );
  }
  const good = pillarDirections[pillar] === "higher-is-better" ? "least" : "most";
  if (bound === good) return ok([{ pillar, bound, value: Number(number) }]);
  const way = good === "least" ? "higher" : "lower";
  return err(usageFailure(`${option} ${name} makes no sense: ${way} is better.`, `Use --at-${good} ${text}.`));
}

/** Whether a health report has a score of it at all. */
function isAssessed(pillar: Pillar): boolean {
  return indicatorRules.some((rule) => rule.pillar === pillar);
}

// The keys of a closed record.
const pillars = Object.keys(pillarDirections) as Pillar[];
