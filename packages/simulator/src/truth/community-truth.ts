import type { ContributionType, Id, IsoInstant } from "@org/community-core/source";
import type { PersonRole } from "../people/population.js";

/** Somebody of the community, with what only the simulator knows. */
export interface MemberTruth {
  readonly id: Id;
  readonly role: PersonRole;
  readonly joinedAt: IsoInstant;
  /** When the account was closed, by the end of what the truth is about. */
  readonly leftAt?: IsoInstant;
  /** From when this person does nothing any more, though nobody says so. Absent: not by then. */
  readonly activeUntil?: IsoInstant;
  /** Share of the members' activity that falls to this person while all are active, 0–1; hosts have shares of their own. */
  readonly activityShare: number;
  /** Whether the account was deleted: no member record, and contributions without an author. */
  readonly deleted: boolean;
  /** Contributions by type. */
  readonly contributions: Readonly<Record<ContributionType, number>>;
  /** How often this person was the first to answer somebody else. */
  readonly firstAnswers: number;
  /** How many of those answered a member's first contribution. */
  readonly welcomes: number;
}

/** The first answer to an opening: the first reply of somebody else, automated accounts aside. */
export interface FirstAnswerTruth {
  readonly opening: Id;
  /** Who answered; also where the account was deleted. */
  readonly by: Id;
  /** Hours of 60 minutes after the opening. */
  readonly hours: number;
}

/** What is true of a simulated community up to a moment; nothing of it is an estimate. */
export interface CommunityTruth {
  /** The moment; what happened then or later is left out. */
  readonly until: IsoInstant;
  /** Everybody who had joined, hosts first, then by joining. */
  readonly members: readonly MemberTruth[];
  /** Contributions by type, those of deleted accounts included, deleted contributions not. */
  readonly contributions: Readonly<Record<ContributionType, number>>;
  /** Openings that somebody else answered, in the order of answering. */
  readonly firstAnswers: readonly FirstAnswerTruth[];
  /** Openings that nobody else answered, in the order of time. */
  readonly unansweredOpenings: readonly Id[];
  /** Share of the first answers that the community manager gave, 0–1. Absent: there were none. */
  readonly managerFirstAnswerShare?: number;
  /** Who joined and wrote nothing up to now, in the order of `members`. */
  readonly silentMembers: readonly Id[];
  /** Replies that were accepted as the answer. */
  readonly acceptedAnswers: readonly Id[];
  /** Conversations that were closed. */
  readonly closedConversations: readonly Id[];
  /** Contributions that were deleted again, in the order in which they were written. */
  readonly removedContributions: readonly Id[];
  readonly gatherings: number;
  /** When the manager was away; `until` may lie in the future. */
  readonly managerAbsences: readonly { readonly from: IsoInstant; readonly until: IsoInstant }[];
  /** When the manager left. Absent: not by then. */
  readonly managerLeftAt?: IsoInstant;
  /** From when the community is silent. Absent: not by then. */
  readonly silentFrom?: IsoInstant;
}
