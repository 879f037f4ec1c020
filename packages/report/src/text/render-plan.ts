import { measureNames } from "@org/community-core";
import { type CommunityPlan, checkPlan, compareApproaches } from "@org/community-core/planning";
import { composePlan } from "../document/compose-plan.js";
import { speech } from "../speech/speech.js";
import { documentText } from "./document-text.js";
import type { TextOptions } from "./text-options.js";

/** How a plan is printed as text. */
export interface PlanTextOptions extends Omit<TextOptions, "reading"> {
  /** The line of the file on which something of the plan stands, such as that of `goals[1].by`. */
  readonly lineOf?: (path: string) => number | undefined;
}

/**
 * What a plan lacks and where it contradicts itself, each with a question that leads to an answer; then what speaks for and
 * against building, sponsoring, adopting and joining. It names people as the plan does.
 *
 * @returns Text that ends in a line break.
 * @throws RangeError if the width is under 60.
 * @example
 * renderPlan({}, { language: "en" }).endsWith("\n") // => true
 */
export function renderPlan(plan: CommunityPlan, options: PlanTextOptions): string {
  const { lineOf } = options;
  const found = { findings: checkPlan(plan, { measures: measureNames }), approaches: compareApproaches(plan) };
  const composed = { ...found, ...(lineOf === undefined ? {} : { lineOf }) };
  return documentText(composePlan(composed, speech(options.language, "UTC")), options);
}
