import type {
  Capability,
  ReadRequest,
  SourceError,
  SourceLimits,
  SourceRecord,
  TimeZone,
} from "@org/community-core/source";
import type { Result } from "neverthrow";

/** What a way in can show, known before anything is read in full. */
export interface WayDescription {
  readonly capabilities: readonly Capability[];
  readonly remarks: readonly { readonly code: string; readonly message: string }[];
  /** Whether its people may be recognised in other sources. Absent: it knows no people. */
  readonly linkable?: boolean;
  /** The zone in which times without an offset are read. Absent: there are none. */
  readonly timeZone?: TimeZone;
}

/**
 * One way to what LinkedIn knows: a page's exports, a member's archive … It yields records with an `end` as the last one.
 * Nothing throws: trouble is an issue, and an end that is not complete where nothing is left to read.
 */
export interface WayIn {
  describe(signal?: AbortSignal): Promise<Result<WayDescription, SourceError>>;
  read(request: ReadRequest): AsyncIterable<readonly SourceRecord[]>;
  /** What of LinkedIn's rules holds for what this way yields, unless the user says otherwise. */
  readonly retention: NonNullable<SourceLimits["retention"]>;
}
