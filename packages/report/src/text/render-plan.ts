import type { CommunityPlan } from "@org/community-core/planning";
import { type PlanDocumentOptions, planDocument } from "../document/plan-document.js";
import { documentText } from "./document-text.js";
import type { TextOptions } from "./text-options.js";

/** How a plan is printed as text. */
export interface PlanTextOptions extends Omit<TextOptions, "reading">, PlanDocumentOptions {}

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
  return documentText(planDocument(plan, options), options);
}
