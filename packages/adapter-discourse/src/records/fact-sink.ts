import type { SourceRecord } from "@org/community-core/source";
import type { ContributionDraft } from "./contribution-draft.js";

/** Where the facts of a forum go, one by one. */
export interface FactSink {
  /** Whether it must be emptied before more goes in. */
  readonly isFull: boolean;
  add(record: SourceRecord): void;
  addContribution(draft: ContributionDraft): void;
}
