/** Every code of a finding that the library makes. */
export const findingCodes = [
  "one-person-carries",
  "two-people-carry",
  "well-spread",
  "no-backup",
  "contract-ends",
  "delegated-without-guide",
  "unanswered-openings",
  "slow-first-response",
  "answers-come-fast",
  "few-return",
  "head-to-consult",
  "falling-activity",
  "silence",
  "roles-unknown",
] as const;

/** Every code of a caveat that a measurement of the library can carry. */
export const caveatCodes = [
  "conversations-too-young",
  "gaps-in-observation",
  "history-incomplete",
  "observation-not-declared",
  "openings-by-anyone",
  "openings-not-followed",
  "openings-too-young",
  "roles-as-of",
  "studied-on-ninety-days",
  "too-few-people",
  "unknown-authors",
  "venues-left-out",
  "window-seen-in-part",
] as const;

/** Every reason for which data do not carry a figure. */
export const refusalReasons = [
  "no-contributions",
  "no-first-responses",
  "no-history",
  "no-listed-members",
  "no-openings",
  "no-replies",
  "no-such-figure",
  "no-such-people",
  "nobody-active",
  "openings-not-followed",
  "openings-too-young",
  "quartile-not-reached",
  "roles-not-dated",
  "sample-too-small",
  "too-few-contributions",
  "too-few-contributors",
  "too-few-contributors-before",
  "too-few-first-responses",
  "too-few-newcomers",
  "too-few-openings",
  "too-few-windows",
  "window-not-seen",
] as const;

/** The first part of every key of a figure: what is measured. */
export const measureNames = [
  "active-contributors",
  "new-contributors",
  "listed-members-who-contributed",
  "longest-silence",
  "activity-trend",
  "self-generated-share",
  "response-rate",
  "time-to-first-response",
  "answered-openings",
  "unanswered-openings",
  "replies-per-conversation",
  "participants-per-conversation",
  "gini",
  "top-ten-share",
  "top-hundredth-share",
  "core-contributors",
  "regular-contributors",
  "casual-contributors",
  "retention",
  "share-of-voice",
  "contributor-absence-factor",
  "largest-share",
] as const;

/** The reasonings behind the library's thresholds. */
export const thresholdReasons = [
  "dormancy-by-people",
  "dormancy-by-silence",
  "nine-tenths-answered",
  "two-days-to-answer",
  "speak-least",
  "factor-of-five",
  "picture-of-a-warning",
  "half-as-many",
  "ten-most-active",
] as const;
