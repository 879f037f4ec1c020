import type {
  ContributionType,
  caveatCodes,
  DutyKind,
  FlawType,
  findingCodes,
  measureNames,
  refusalReasons,
  StageOutcome,
  thresholdReasons,
} from "@org/community-core";

/** A finding that core makes. */
export type FindingCode = (typeof findingCodes)[number];

/** A caveat that a measurement of core carries; those that name a flaw of the data are said by the words of the flaw. */
export type CaveatCode = Exclude<(typeof caveatCodes)[number], FlawType>;

/** A reason for which core refuses a figure. */
export type RefusalReason = (typeof refusalReasons)[number];

/** What core measures: the first part of the key of an indicator or figure. */
export type MeasureName = (typeof measureNames)[number];

/** The reasoning behind a threshold of core. */
export type ThresholdReason = (typeof thresholdReasons)[number];

/** Where a community stands in its life. */
export type Stage = Extract<StageOutcome, { status: "measured" }>["stage"];

/** What else stands behind the slash of a key: work that is no duty, sides and circles of people, ways to sum up. */
export const otherParts = [
  "first-response",
  "community-managers",
  "colleagues",
  "members",
  "contributors",
  "median",
  "mean",
  "lower-quartile",
  "upper-quartile",
  "day",
  "month",
  "regular",
  "lapsed",
  "back",
  "fresh",
  "long-time",
  "second-contribution",
  "duty",
  "answered",
  "unanswered",
  "acts",
  "before",
  "after",
  "silent",
  "occasional",
  "most-active",
  "one-person",
  "two-people",
  "active",
  "new",
  "longest",
] as const;

/** The second part of a key, as in `contributor-absence-factor/reply`, or a kind of work. */
export type Part = DutyKind | ContributionType | (typeof otherParts)[number];
