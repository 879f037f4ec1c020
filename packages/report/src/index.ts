/**
 * Health reports for people, as text and as pages: Dutch and English.
 *
 * @module
 */

export type { Chart } from "./charts/chart.js";
export { chartStyles } from "./charts/chart-styles.js";
export { type ChartOptions, renderCharts, renderFederationCharts } from "./charts/render-charts.js";
export type { Audience } from "./document/audience.js";
export type { InvolvementDocumentOptions } from "./document/involvement-document.js";
export type { Reading } from "./document/reading.js";
export { isLanguageCode, type LanguageCode, languageCodes } from "./language/language-code.js";
export { renderFederationMarkdown } from "./markdown/render-federation-markdown.js";
export { renderMarkdown } from "./markdown/render-markdown.js";
export type { PageOptions, ReportPageOptions } from "./page/page-options.js";
export {
  type PlanPageOptions,
  renderAbsencePage,
  renderConceptPage,
  renderFederationPage,
  renderInvolvementPage,
  renderPlanPage,
} from "./page/render-document-pages.js";
export { renderPage } from "./page/render-page.js";
export { renderAbsence } from "./text/render-absence.js";
export { renderComparison } from "./text/render-comparison.js";
export { renderConcept } from "./text/render-concept.js";
export { type EvidenceTextOptions, renderEvidence } from "./text/render-evidence.js";
export { renderFederation } from "./text/render-federation.js";
export { renderFigureNames } from "./text/render-figure-names.js";
export { renderGoals } from "./text/render-goals.js";
export { renderHistory } from "./text/render-history.js";
export { type InvolvementTextOptions, renderInvolvement } from "./text/render-involvement.js";
export { type PlanTextOptions, renderPlan } from "./text/render-plan.js";
export { renderRefusal } from "./text/render-refusal.js";
export { renderSource } from "./text/render-source.js";
export { renderText } from "./text/render-text.js";
export type { ReportTextOptions, TextOptions } from "./text/text-options.js";
