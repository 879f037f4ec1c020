/** Why Discourse's own number and the one computed from rows differ. A code; what is not named by one is unexplained. */
export type DifferenceCause = (typeof differenceCauses)[number];

/** All causes that can be told. */
export const differenceCauses = [
  /** One counts what staff did, the other not. */
  "staff",
  /** One counts automated accounts, the other not. */
  "automated-accounts",
  "private-messages",
  /** Topics that only some may see. */
  "restricted-topics",
  /** Topics that are on no list. */
  "unlisted-topics",
  /** What was deleted counts for one, as it did before it was deleted. */
  "deleted",
  "whispers",
  /** Moderators' actions and small actions. */
  "other-post-types",
  /** Likes that were taken back. */
  "withdrawn-likes",
  /** Accounts that the way in does not show, as of people who never wrote. */
  "accounts-not-shown",
  /** One's days begin at another moment than the other's. */
  "day-boundary",
  /** The way in had come no further. */
  "read-ended",
  /** Of some topics the way in showed only the first posts. */
  "topics-cut-short",
  /** The way in counts likes without saying when they were given. */
  "likes-without-time",
  /** The rows do not carry what the figure needs, so that there is nothing to set against Discourse's number. */
  "facts-missing",
] as const;

/** A cause and how much of a difference it makes up. */
export interface ExplainedPart {
  readonly cause: DifferenceCause;
  /** By how much it makes Discourse's number higher, or below 0 lower, than the one from rows. */
  readonly amount: number;
  /** Of a day boundary: how many minutes Discourse's days are ahead of UTC. */
  readonly offsetMinutes?: number;
}

/** One number that both give: of a day, such as `2026-01-31`, or of a table, such as `7/flag_count`. */
export interface CellComparison {
  readonly cell: string;
  /** Discourse's own. Absent: it says nothing here, which is 0 for a count. */
  readonly theirs?: number;
  /** From the rows. Absent likewise. */
  readonly ours?: number;
  /** Theirs less ours. */
  readonly difference: number;
  /** What makes it up; with what is unexplained it adds up to the difference. */
  readonly explained: readonly ExplainedPart[];
  readonly unexplained: number;
  /** What may be behind the rest, though nobody can say how much of it: the rows show nothing of it. */
  readonly possible: readonly DifferenceCause[];
}
