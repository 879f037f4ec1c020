import type { GoalEvaluation } from "@org/community-core/goals";
import { composeGoals } from "../document/compose-goals.js";
import { speech } from "../speech/speech.js";
import { documentText } from "./document-text.js";
import type { TextOptions } from "./text-options.js";

/**
 * Goals for a person: which are met, on track or behind, the pace that each needs, and which cannot be told and why. It
 * names nobody, because no figure of what a community produces is anybody's personal target.
 *
 * @param options - How it is printed, and in which time zone days are told: that of the report that the goals were held against.
 *   Absent: UTC.
 * @returns Text that ends in a line break.
 * @throws RangeError if the width is under 60.
 * @example
 * renderGoals([], { language: "nl" }).endsWith("\n") // => true
 */
export function renderGoals(
  evaluations: readonly GoalEvaluation[],
  { timeZone = "UTC", ...options }: Omit<TextOptions, "reading"> & { readonly timeZone?: string },
): string {
  return documentText(composeGoals(evaluations, speech(options.language, timeZone)), options);
}
