import type { PlannedCommunity } from "../model/community.js";
import type { Duty } from "../model/duty.js";
import type { Goal } from "../model/goal.js";
import type { Id } from "../model/id.js";
import type { Organisation } from "../model/organisation.js";
import type { StakeholderGroup } from "../model/stakeholder-group.js";
import type { TimeBudget } from "../model/time-budget.js";
import type { Venue } from "../model/venue.js";
import type { ConversationPartner, PlanAuthor, TeamMember } from "./plan-people.js";

/** A place, besides the venues, where the conversation is shared: a newsletter, a magazine, another network (S03). */
export interface SharingChannel {
  readonly id: Id;
  readonly name?: string;
  /** The stakeholder group that is reached there. */
  readonly group?: Id;
}

/** Something that the medium must meet, for the whole organisation (S07). */
export interface MediumRequirement {
  readonly id: Id;
  readonly statement: string;
  /** Whether the chosen medium meets it. Absent: not looked at yet. */
  readonly isMet?: boolean;
}

/** Something that is needed inside the organisation for the conversation (S08). */
export interface NeededMeans {
  readonly id: Id;
  readonly statement: string;
  /** Whether it is really there. Absent: not looked at yet. */
  readonly isPresent?: boolean;
}

/** How the community keeps asking itself how to renew (S10). */
export interface Renewal {
  /** A look at the plan every so many months. */
  readonly reviewEveryMonths?: number;
  /** What will be tried out. */
  readonly experiments?: readonly string[];
}

/** What is offered or done, and why people would care for it (S20). */
export interface Strategy {
  /** Content: what there will be. Activation: how people come. */
  readonly what?: string;
  /** Content: why it interests them. Activation: why they would commit themselves. */
  readonly why?: string;
}

/** What is known of a place where the target group meets already (S02). A key that is left out: not known. */
export interface ExistingPlace {
  /** Whether there is such a place at all. */
  readonly exists?: boolean;
  /** Whether those who run it would take support, such as money or a room. */
  readonly wantsSupport?: boolean;
  /** Whether those who run it want to hand it over. */
  readonly handsOver?: boolean;
  /** Whether an organisation is welcome to take part. */
  readonly welcomesUs?: boolean;
  /** Whether it meets what the medium must meet. */
  readonly meetsRequirements?: boolean;
}

/**
 * A plan for a community, before it starts: the ten starting points (S01 to S10) and what the conversation needs besides
 * (S11 to S48). Every key may be left out: half a plan is a plan, and `checkPlan` says what is still open.
 */
export interface CommunityPlan {
  /** The community, with its approach (S02), what it is about and what not (S26). */
  readonly community?: PlannedCommunity;
  /** The organisation behind it; where its departments are listed, no other may be named. */
  readonly organisation?: Organisation;
  /** Who drew the plan up, from which departments (S11). */
  readonly drawnUpBy?: readonly PlanAuthor[];

  /** Whom the community is for (S01). */
  readonly groups?: readonly StakeholderGroup[];
  /** Where the conversation takes place (S02). */
  readonly venues?: readonly Venue[];
  /** Meetings in words, online or not: what, and how often (S31). */
  readonly gatherings?: readonly string[];
  /** Where the target group meets already, to choose an approach by (S02). */
  readonly elsewhere?: ExistingPlace;
  /** Where the conversation is shared (S03). */
  readonly sharing?: readonly SharingChannel[];
  /** Who does the work, those who hold the conversation among them (S04, S30). */
  readonly team?: readonly TeamMember[];
  /** With whom the conversation is held (S05). */
  readonly partners?: readonly ConversationPartner[];
  /** Who holds which duty, and how many hours a week it needs (S28). */
  readonly duties?: readonly Duty[];
  /** How many hours a week each has for a duty (S06). */
  readonly time?: readonly TimeBudget[];
  /** What the medium must meet (S07). */
  readonly requirements?: readonly MediumRequirement[];
  /** What is needed inside the organisation (S08). */
  readonly means?: readonly NeededMeans[];
  /** What is to be reached or found out (S09). In a plan a goal may still lack its measure. */
  readonly goals?: readonly Goal[];
  /** How to keep renewing (S10). */
  readonly renewal?: Renewal;

  readonly contentStrategy?: Strategy;
  readonly activationStrategy?: Strategy;
  /** The organisation's limits (kaders), which members must understand (S26). */
  readonly limits?: readonly string[];
  /** What comes first in the conversation, such as openness and sharing what is known (S44). */
  readonly values?: readonly string[];
  /** The mission of the organisation that it comes from (S48). */
  readonly mission?: string;
  /** The passion of those who start it (S48). */
  readonly passion?: string;
  /** For how many months people, time and money are there (S30). */
  readonly horizonMonths?: number;
}
