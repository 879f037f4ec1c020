/**
 * The entry `@org/community-core/evidence`: from any figure of a report to the rows under it.
 *
 * @module
 */

export { type LeftOutBecause, leftOutReasons } from "./activity/row-observer.js";
export {
  type EvidenceKind,
  type EvidenceRole,
  evidenceKinds,
  evidenceRoles,
} from "./evidence/evidence-role.js";
export type { EvidenceRule, MassOfRule } from "./evidence/evidence-rule.js";
export { type ExplainOptions, explainFigure, type NoSuchFigure } from "./evidence/explain-figure.js";
export { figureKeys } from "./evidence/explained-figures.js";
export type {
  Evidence,
  EvidenceRow,
  FigureEvidence,
  IndicatorWeight,
  OwnIndicatorWeight,
} from "./evidence/figure-evidence.js";
export { figureEvidenceJsonSchema } from "./evidence/figure-evidence-json-schema.js";
