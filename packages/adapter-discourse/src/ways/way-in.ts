import type { Capability, Instant, IssueRecord, Progress, SourceError } from "@org/community-core/source";
import type { Result } from "neverthrow";
import type { ForumFact } from "../forum/forum-fact.js";
import type { ForumRow } from "../forum/forum-row.js";
import type { VisibilityPolicy } from "../forum/visibility.js";

/** Some rows of a forum, with what went wrong among them. */
export interface RowBatch {
  /** When they were seen: of two sights of one thing the later holds. */
  readonly observedAt: Instant;
  /** What the source holds as rows: each is accounted for. */
  readonly rows: readonly ForumRow[];
  /** What came along with them, such as the author that stands in a post: no rows of the source. */
  readonly beside?: readonly ForumRow[];
  /** Rows that were used without being a row of a forum by themselves, such as who is in which group, by kind. */
  readonly accepted?: ReadonlyMap<string, number>;
  /** Rows that came before, by kind. */
  readonly duplicate?: ReadonlyMap<string, number>;
  /** Rows that could not be used, by kind; an issue says why. */
  readonly rejected?: ReadonlyMap<string, number>;
  /** Rows that were left out on purpose before they became rows of a forum, by kind. */
  readonly skipped?: ReadonlyMap<string, number>;
  readonly issues?: readonly IssueRecord[];
  /** Of a read from a cursor: whether all this was there by then, so that only what came after is told. Absent: not. */
  readonly isKnown?: boolean;
}

/** What a way in has looked at by its end. */
export interface Coverage {
  /** From when; absent: from the first contribution. */
  readonly from?: Instant;
  /** Up to, not including; when the forum was looked at, as far as the source proves it. */
  readonly until: Instant;
  /** Whether all that everybody may see in that time was there to be read. */
  readonly complete: boolean;
  /** What was not seen completely although the rest was. Absent: nothing. */
  readonly incomplete?: readonly Capability[];
}

/** How reading through a way ended. */
export interface WayEnd {
  /** Whether it came to its end; half a read is worth nothing but a message. */
  readonly complete: boolean;
  readonly coverage: Coverage;
  /** Where a later read can go on, of a way that can tell what changed. */
  readonly cursor?: string;
  /** Of a read from a cursor: what had been looked at by then. */
  readonly since?: Coverage;
}

/** What a way in can show, known before anything is read in full. */
export interface WayDescription {
  readonly capabilities: readonly Capability[];
  /** What it would show beside them, of what only Discourse's own figures need; what its rows show needs no saying. */
  readonly facts?: readonly ForumFact[];
  readonly remarks?: readonly { readonly code: string; readonly message: string }[];
  /** Which classified fields it has. Absent: all that a forum has. */
  readonly classifiedFields?: readonly ("member.name" | "conversation.title")[];
}

/** What the reader of a way may ask for. */
export interface WayRequest {
  /** From the end of an earlier read: only what changed since is wanted. Ways that cannot tell are not given one. */
  readonly cursor?: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** What is wanted beyond what everybody may see. A way may leave all else behind at once. Absent: nothing. */
  readonly policy?: VisibilityPolicy;
  /** Whether names of people are wanted; likewise. */
  readonly withNames?: boolean;
  /** Whether titles are wanted; likewise. */
  readonly withTitles?: boolean;
  /** Whether rows are wanted that no record is made of, such as visits; likewise. */
  readonly withFigures?: boolean;
}

/**
 * One way into a forum: its site, an archive, a dump, a file of answers … It yields rows in Discourse's own words; what
 * becomes of them is the same for every way. Nothing throws: trouble is an issue and an end that is not complete.
 */
export interface WayIn {
  /** Whether it takes a cursor. Absent: it does not. */
  readonly isIncremental?: boolean;
  describe(signal?: AbortSignal): Promise<Result<WayDescription, SourceError>>;
  read(request: WayRequest): AsyncGenerator<RowBatch, WayEnd, undefined>;
  /** Takes people out of what the way keeps. Absent: it keeps nothing. */
  forget?(userIds: readonly number[]): Promise<Result<void, SourceError>>;
}
