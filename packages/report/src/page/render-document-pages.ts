import type { AbsenceReport } from "@org/community-core";
import type { FederationReport } from "@org/community-core/federation";
import type { GoalEvaluation } from "@org/community-core/goals";
import type { InvolvementDocument } from "@org/community-core/involvement";
import type { CommunityPlan, ConceptAssessment } from "@org/community-core/planning";
import { federationCharts } from "../charts/federation-charts.js";
import { absenceDocument } from "../document/absence-document.js";
import { composeConcept } from "../document/compose-concept.js";
import { composeGoals } from "../document/compose-goals.js";
import { federationDocument } from "../document/federation-document.js";
import { type InvolvementDocumentOptions, involvementDocument } from "../document/involvement-document.js";
import { type PlanDocumentOptions, planDocument } from "../document/plan-document.js";
import type { LanguageCode } from "../language/language-code.js";
import { speech } from "../speech/speech.js";
import { documentPage } from "./document-page.js";
import type { PageOptions } from "./page-options.js";

/**
 * What `renderAbsence` says, as a page. It is about single people, so there is none for everybody.
 *
 * @throws RangeError if the report's time zone is not known here.
 */
export function renderAbsencePage(report: AbsenceReport, options: Omit<PageOptions, "audience">): string {
  return documentPage(absenceDocument(report, options), options);
}

/**
 * What `renderFederation` says, as a page; for everybody unless told otherwise.
 *
 * @throws RangeError if the report's time zone is not known here.
 */
export function renderFederationPage(report: FederationReport, options: PageOptions): string {
  const { audience = "shared" } = options;
  const charts = federationCharts(report, speech(options.language, report.timeZone));
  return documentPage(federationDocument(report, { ...options, audience }), { ...options, charts });
}

/** How a plan is written as a page. */
export interface PlanPageOptions extends PlanDocumentOptions {
  /** How its goals stand, at the end. */
  readonly goals?: readonly GoalEvaluation[];
}

/** What `renderPlan` says, as a page. It names people as the plan does. */
export function renderPlanPage(plan: CommunityPlan, options: PlanPageOptions): string {
  const { language, goals } = options;
  const stand = goals === undefined ? [] : composeGoals(goals, speech(language, "UTC"));
  return documentPage([...planDocument(plan, options), ...stand], { language });
}

/** What `renderConcept` says, as a page. It names no interviewee. */
export function renderConceptPage(
  assessment: ConceptAssessment,
  { language }: { readonly language: LanguageCode },
): string {
  return documentPage(composeConcept(assessment, speech(language, "UTC")), { language });
}

/** What `renderInvolvement` says, as a page. It names people as the document does. */
export function renderInvolvementPage(document: InvolvementDocument, options: InvolvementDocumentOptions): string {
  return documentPage(involvementDocument(document, options), { language: options.language });
}
