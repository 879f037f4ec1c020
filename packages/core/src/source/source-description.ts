import type { Capability } from "../model/capability.js";
import type { SourceLimits } from "../model/source-limits.js";
import type { TimeZone } from "../model/time-zone.js";
import type { Wording } from "./wording.js";

/** What a source, with this key and these columns, can show; known before anything is read in full. */
export interface SourceDescription extends SourceLimits {
  /** The adapter's kind of source, such as `discourse`. */
  readonly name: string;
  /** The instance, part of every id. */
  readonly source: string;
  /** What it can show. What is really looked at, where and when, is said by `observation` records. */
  readonly capabilities: readonly Capability[];
  /** Fields that hold names, addresses or texts and are left out unless asked for, such as `member.name`. */
  readonly classifiedFields: readonly string[];
  /** Whether `read` accepts a cursor and then yields only what changed. */
  readonly incremental: boolean;
  /** Whether the adapter keeps anything of what it read; then it has `forget`. */
  readonly stores: boolean;
  /** The zone in which times without an offset are read. Absent: the source writes offsets. */
  readonly timeZone?: TimeZone;
  /** What a user should know about this way in: codes in kebab-case with an English sentence each. */
  readonly remarks?: readonly { readonly code: string; readonly message: string; readonly wording?: Wording }[];
}
