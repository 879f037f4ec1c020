import type {
  Capability,
  Instant,
  ReadRequest,
  SourceError,
  SourceExtent,
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
  /** Whose acts it shows. Absent: those of everyone at its places. */
  readonly extent?: SourceExtent;
  /** The zone in which times without an offset are read. Absent: there are none. */
  readonly timeZone?: TimeZone;
}

/** What came of forgetting what may not be kept any more. */
export interface Purged {
  /** How many things were dropped. */
  readonly dropped: number;
  readonly left: number;
}

/**
 * One way to what LinkedIn knows: a page's exports, a member's archive, a page's interface … It yields records with an `end` as the last one.
 * Nothing throws: trouble is an issue, and an end that is not complete where nothing is left to read.
 */
export interface WayIn {
  describe(signal?: AbortSignal): Promise<Result<WayDescription, SourceError>>;
  read(request: ReadRequest): AsyncIterable<readonly SourceRecord[]>;
  /** What of LinkedIn's rules holds for what this way yields, unless the user says otherwise. */
  readonly retention: NonNullable<SourceLimits["retention"]>;
  /** Whether it keeps anything of what it read. Absent: it does not. */
  readonly stores?: boolean;
  /** Takes people out of what it keeps. */
  readonly forget?: (ids: readonly string[]) => Promise<Result<void, SourceError>>;
  /** Drops what may not be kept any more as of a moment. */
  readonly purge?: (asOf: Instant) => Promise<Result<Purged, SourceError>>;
}
