import type { Result } from "neverthrow";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { FigureOptions } from "../health/figures/figure-options.js";
import type { Refusal } from "../model/errors.js";
import type { EvidenceRule } from "./evidence-rule.js";
import type { EvidenceRow } from "./figure-evidence.js";

/** Over which window a figure is explained, and what else it was measured with. */
export interface EvidenceFrame extends FigureOptions {
  /** The rule by whose name venues were chosen: what a source permits for one figure it may forbid for another. */
  readonly definition: string;
}

/** The rows under a figure, or why there are none. */
export type EvidenceRows = Result<readonly EvidenceRow[], Refusal>;

/** How rows are found: from the figure's own count. */
export type RowsOfFigure = (dataset: CommunityDataset, frame: EvidenceFrame) => EvidenceRows;

/** Rows with the rule that makes the figure of them. */
export interface ExplainedRows {
  readonly rule: EvidenceRule;
  readonly rows: readonly EvidenceRow[];
}

/** How a figure is explained. */
export type ExplainedFigure = (dataset: CommunityDataset, frame: EvidenceFrame) => Result<ExplainedRows, Refusal>;

/** A figure by its key. */
export type ExplainedEntry = readonly [key: string, explained: ExplainedFigure];

/** A figure whose rule is the same for every community. */
export function explainedBy(key: string, rule: EvidenceRule, rowsOf: RowsOfFigure): ExplainedEntry {
  return [key, (dataset, frame) => rowsOf(dataset, frame).map((rows) => ({ rule, rows }))];
}
