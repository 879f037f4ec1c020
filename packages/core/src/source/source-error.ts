import type { Place } from "./records.js";

/** A source cannot be described, read or written at all. Plain data; never holds a key or a member's words. */
export interface SourceError {
  readonly type: "SourceError";
  /** A stable word in kebab-case, such as `file-not-found` or `unauthorised`. */
  readonly code: string;
  /** What happened, as an English sentence. */
  readonly message: string;
  /** What to do about it, as an English sentence. */
  readonly advice?: string;
  readonly place?: Place;
}
