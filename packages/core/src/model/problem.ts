import type { Problem } from "./errors.js";
import { problemMessage } from "./problem-message.js";
import type { ProblemReason } from "./problem-reason.js";

/**
 * A problem with its reason as data, and the English sentence of it.
 *
 * @example
 * problem("untilDay", { type: "missing" }).message // => "is missing: give a value"
 */
export function problem(path: string, reason: ProblemReason): Problem {
  return { path, message: problemMessage(reason), reason };
}
