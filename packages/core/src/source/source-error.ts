import type { Place } from "./records.js";
import type { Wording } from "./wording.js";

/** A source cannot be described, read or written at all. Plain data; never holds a key or a member's words. */
export interface SourceError {
  readonly type: "SourceError";
  /** A stable word in kebab-case, such as `file-not-found` or `unauthorised`. */
  readonly code: string;
  /** What happened, as an English sentence. */
  readonly message: string;
  /** What to do about it, as an English sentence. */
  readonly advice?: string;
  /** The same as data, to tell it in another language; absent: it has no other words, or nothing differs in them. */
  readonly wording?: Wording;
  readonly place?: Place;
}
