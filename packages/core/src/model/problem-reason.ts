/** Kinds of values, as somebody who has never programmed would tell them apart. */
export type ValueKind = "text" | "number" | "whole-number" | "yes-or-no" | "list" | "keys" | "not-a-number" | "other";

/** Where a number, or the length of a text or list, has to stay. */
export interface ProblemBound {
  readonly side: "at-least" | "more-than" | "at-most" | "less-than";
  readonly limit: number;
}

/** What a name within a document must be one of. */
export type NamedThing = "department" | "group" | "team-member" | "source";

/**
 * What is wrong with a value and what is allowed, as data: whoever tells it in another language than English makes the
 * sentence from this. It holds no value of the input; names of a document that are no person's are the exception.
 */
export type ProblemReason =
  /** `allowed` is empty where the keys that there are were not at hand. */
  | { readonly type: "unknown-key"; readonly allowed: readonly string[]; readonly meant?: string }
  /** A key that may be somebody's data, and is not named. */
  | { readonly type: "unreadable-key"; readonly allowed: readonly string[] }
  | { readonly type: "more-unknown-keys"; readonly count: number }
  | { readonly type: "missing" }
  | { readonly type: "null" }
  /** Of a key that may be left out and stands there without a value, as JavaScript can write it. */
  | { readonly type: "undefined" }
  | { readonly type: "wrong-kind"; readonly expected: readonly ValueKind[]; readonly got: ValueKind }
  | { readonly type: "wrong-number"; readonly bound: ProblemBound }
  | { readonly type: "wrong-length"; readonly of: "text" | "list"; readonly bound: ProblemBound }
  /** `got` is absent where a text was got. */
  | {
      readonly type: "wrong-word";
      readonly allowed: readonly string[];
      readonly meant?: string;
      readonly got?: ValueKind;
    }
  | { readonly type: FixedReason }
  /** `first` is the path of what was there before. */
  | { readonly type: RepeatedReason; readonly first: string }
  | { readonly type: "repeated-venue"; readonly first: string; readonly part: string }
  /** `allowed` is absent where names of people stand in it. */
  | {
      readonly type: "unknown-name";
      readonly of: NamedThing;
      readonly allowed?: readonly string[];
      readonly meant?: string;
    }
  | {
      readonly type: "venue-of-several-sources";
      readonly count: number;
      readonly sources: readonly string[];
      readonly such: { readonly source: string; readonly id: string };
    }
  /** Of a person whom several sources may know: `sources` are their names. */
  | { readonly type: "person-without-source"; readonly sources: readonly string[] }
  /** Of options that choose where to read: none of these was given, or more than one. */
  | { readonly type: "not-one-way-in"; readonly options: readonly string[] }
  | { readonly type: "unknown-measure"; readonly meant?: string }
  | { readonly type: "unknown-score"; readonly known: readonly string[]; readonly meant?: string }
  /** A bound on the side of a score or figure that is the good one. */
  | { readonly type: "senseless-bound"; readonly name: string; readonly better: "higher" | "lower" }
  /** A figure that counts in a score twice; `first` is the path of what was there before. */
  | { readonly type: "repeated-figure"; readonly first: string; readonly score: string }
  /** Of options: a record that lacks a field which every one of its kind has. */
  | { readonly type: "field-needed"; readonly kind: string; readonly field: string }
  /** A word of whoever wrote the options, which is repeated: one of several may be wrong in one place. */
  | {
      readonly type: "strange-word";
      readonly word: string;
      readonly allowed: readonly string[];
      readonly meant?: string;
    }
  /** A letter of a format of dates that stands for nothing. */
  | { readonly type: "strange-letter"; readonly letter: string }
  /** A format of dates that says a part twice. */
  | { readonly type: "repeated-part-of-date"; readonly part: PartOfDate }
  /** Shares of one whole that are more than it; `others` are the paths of those that count beside this one. */
  | { readonly type: "shares-over-one"; readonly others: readonly string[]; readonly sum: number };

/** What a format of dates says once. */
export type PartOfDate =
  | "year"
  | "month"
  | "day"
  | "hour"
  | "hour12"
  | "minute"
  | "second"
  | "fraction"
  | "half"
  | "offset";

/** Reasons that say all by themselves. */
export type FixedReason =
  | "control-characters"
  | "half-a-character"
  | "no-moment"
  | "no-day"
  | "no-language"
  | "ends-before-it-begins"
  | "due-before-its-start"
  | "neither-measure-nor-question"
  | "target-without-measure"
  | "fewer-than-two-parts"
  | "secret-in-file"
  | "no-variable-name"
  | "ends-that-are-the-same"
  | "score-judged-by-a-document"
  | "score-that-no-source-shows"
  | "neither-score-nor-measure"
  | "threshold-without-bound"
  | "beyond-all-points"
  | "bounds-that-nothing-meets"
  | "retention-not-chosen"
  | "no-time-zone"
  | "no-name"
  | "no-function"
  | "no-later-end"
  | "records-and-preset"
  | "fields-without-preset"
  | "no-delimiter"
  | "format-without-day"
  | "hour-without-half"
  | "bracket-left-open"
  | "offset-or-zone-needed"
  | "no-place-of-token"
  | "no-page"
  | "no-variable"
  | "no-variables"
  | "no-version"
  | "no-safe-address"
  | "no-web-address"
  | "no-plain-line"
  | "no-single-word"
  | "no-username";

/** Reasons that point to what was there before. */
export type RepeatedReason = "repeated-id" | "repeated-aim" | "repeated-part-name";
