/**
 * The entry `@org/community-core/evidence`: from any figure of a report to the rows under it.
 *
 * @module
 */

export { type LeftOutBecause, leftOutReasons } from "./activity/row-observer.js";
export { explainFigure, type NoSuchFigure } from "./evidence/explain-figure.js";
export {
  type DerivedFrom,
  derivations,
  type Evidence,
  type EvidenceRole,
  type EvidenceRow,
  type EvidenceRule,
  evidenceRoles,
  type FigureEvidence,
  type IndicatorWeight,
} from "./evidence/figure-evidence.js";
export { figureEvidenceJsonSchema } from "./evidence/figure-evidence-json-schema.js";
