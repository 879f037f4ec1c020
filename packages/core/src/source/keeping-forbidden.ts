import type { SourceRetention } from "../model/source-limits.js";

/** A source does not allow that what it yields is kept. Plain data. */
export interface KeepingForbidden {
  readonly type: "KeepingForbidden";
  readonly source: string;
  /** For how long records may be kept. */
  readonly retention: SourceRetention;
}
