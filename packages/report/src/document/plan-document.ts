import { measureNames } from "@org/community-core";
import { type CommunityPlan, checkPlan, compareApproaches } from "@org/community-core/planning";
import type { LanguageCode } from "../language/language-code.js";
import { speech } from "../speech/speech.js";
import { composePlan } from "./compose-plan.js";
import type { ReportDocument } from "./report-document.js";

/** How a plan is put in words. */
export interface PlanDocumentOptions {
  readonly language: LanguageCode;
  /** The line of the file on which something of the plan stands, such as that of `goals[1].by`. */
  readonly lineOf?: (path: string) => number | undefined;
}

/** What a plan lacks and where it contradicts itself, in words. */
export function planDocument(plan: CommunityPlan, { language, lineOf }: PlanDocumentOptions): ReportDocument {
  const found = { findings: checkPlan(plan, { measures: measureNames }), approaches: compareApproaches(plan) };
  return composePlan({ ...found, ...(lineOf === undefined ? {} : { lineOf }) }, speech(language, "UTC"));
}
