import { measureNames } from "../health/report/codes.js";
import { nearestName } from "../model/nearest-name.js";
import type { ProblemReason } from "../model/problem-reason.js";

/** Whether a text can be the key of a figure: the name of a measure, and perhaps what of it behind a stroke. */
export function isMeasureKey(key: string): boolean {
  const [name = "", ...parts] = key.split("/");
  return (measureNames as readonly string[]).includes(name) && parts.every((part) => part !== "");
}

/** What is wrong with a key of a figure that nobody measures. */
export function unknownMeasure(key: string): ProblemReason {
  const [name = ""] = key.split("/");
  const meant = nearestName(name, measureNames);
  return { type: "unknown-measure", ...(meant === undefined ? {} : { meant }) };
}
