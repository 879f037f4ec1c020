import type { AbsenceReport } from "@org/community-core";
import { type FederationReport, sharedFederation } from "@org/community-core/federation";
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
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "ann", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob", conversation: "c" },
 * ]);
 * const absences = largestAbsences(dataset, { asOf: "2026-01-31T00:00:00Z" })._unsafeUnwrap();
 * renderAbsencePage(absences, { language: "en" }).startsWith("<!doctype html>") // => true
 */
export function renderAbsencePage(report: AbsenceReport, options: Omit<PageOptions, "audience">): string {
  return documentPage(absenceDocument(report, options), options);
}

/**
 * What `renderFederation` says, as a page; for everybody unless told otherwise.
 *
 * @throws RangeError if the report's time zone is not known here.
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-05T09:00:00Z", author: "ann", venue: "north" },
 * ]);
 * const federation = assessFederationOf([{ name: "North", dataset }], { asOf: "2026-01-31T00:00:00Z" })._unsafeUnwrap();
 * renderFederationPage(federation, { language: "en" }).startsWith("<!doctype html>") // => true
 */
export function renderFederationPage(report: FederationReport, options: PageOptions): string {
  const { audience = "shared" } = options;
  const shown = audience === "shared" ? sharedFederation(report) : report;
  const charts = federationCharts(shown, speech(options.language, report.timeZone));
  return documentPage(federationDocument(shown, { ...options, audience }), { ...options, charts });
}

/** How a plan is written as a page. */
export interface PlanPageOptions extends PlanDocumentOptions {
  /** How its goals stand, at the end. */
  readonly goals?: readonly GoalEvaluation[];
}

/**
 * What `renderPlan` says, as a page. It names people as the plan does.
 *
 * @example
 * renderPlanPage({}, { language: "en" }).startsWith("<!doctype html>") // => true
 */
export function renderPlanPage(plan: CommunityPlan, options: PlanPageOptions): string {
  const { language, goals } = options;
  const stand = goals === undefined ? [] : composeGoals(goals, speech(language, "UTC"));
  return documentPage([...planDocument(plan, options), ...stand], { language });
}

/**
 * What `renderConcept` says, as a page. It names no interviewee.
 *
 * @example
 * renderConceptPage(assessConcept({ interviews: [] }), { language: "en" }).startsWith("<!doctype html>") // => true
 */
export function renderConceptPage(
  assessment: ConceptAssessment,
  { language }: { readonly language: LanguageCode },
): string {
  return documentPage(composeConcept(assessment, speech(language, "UTC")), { language });
}

/**
 * What `renderInvolvement` says, as a page. It names people as the document does.
 *
 * @example
 * renderInvolvementPage({}, { language: "en" }).startsWith("<!doctype html>") // => true
 */
export function renderInvolvementPage(document: InvolvementDocument, options: InvolvementDocumentOptions): string {
  return documentPage(involvementDocument(document, options), { language: options.language });
}
