import type { ContributionColumns } from "../dataset/contributions/contribution-columns.js";
import type { ColumnTally, FactOutcome } from "../dataset/dataset-builder.js";
import type { Provenance } from "../model/provenance.js";
import type { FactRecord, RemovableKind } from "./records.js";

/** What an intake passes on what it has checked, and what says of each thing what became of it. */
export interface FactSink {
  addContributions(columns: ContributionColumns): ColumnTally;
  addFact(record: FactRecord): FactOutcome;
  addRemoval(of: RemovableKind, id: string, provenance: Provenance): void;
}
