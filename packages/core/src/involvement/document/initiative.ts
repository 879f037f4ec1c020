import type { CalendarDate } from "../../model/calendar-date.js";
import type { Id } from "../../model/id.js";

/**
 * The six ways in which people of the organisation are involved (S15): the community as part of somebody's tasks, of
 * products and services, of internal projects; meetings away from the screen; ambassadors; training.
 */
export const initiativeKinds = ["tasks", "products", "projects", "meetings", "ambassadors", "training"] as const;
/** What kind of thing an organisation does to be involved. */
export type InitiativeKind = (typeof initiativeKinds)[number];

/** Why the organisation is to be involved (S14): that people know of it, use it in daily work, accept and value it. */
export const involvementAims = ["awareness", "adoption", "acceptance"] as const;
/** What an initiative is to bring about. */
export type InvolvementAim = (typeof involvementAims)[number];

/** How far an initiative is. */
export type InitiativeState = "idea" | "planned" | "running" | "done" | "stopped";

/** A reason to involve the organisation (S14). */
export interface InvolvementReason {
  readonly aim: InvolvementAim;
  /** The reason in words. */
  readonly statement?: string;
}

/** The strategy of one initiative (S15): before it begins, it must be plain what is to be reached and for whom. */
export interface InitiativeStrategy {
  readonly goal?: string;
  readonly interestOfOrganisation?: string;
  readonly interestOfCommunity?: string;
}

/** Something that shows that an initiative works, or that it does not. */
export interface InitiativeEvidence {
  readonly what: string;
  readonly on?: CalendarDate;
}

/** One way in which the organisation is involved. */
export interface Initiative {
  readonly id: Id;
  readonly kind: InitiativeKind;
  readonly name?: string;
  readonly state?: InitiativeState;
  readonly strategy?: InitiativeStrategy;
  /** Which of the reasons it serves. */
  readonly aims?: readonly InvolvementAim[];
  /** Departments that take part. */
  readonly departments?: readonly string[];
  /** Who sees to it. */
  readonly owner?: Id;
  /** Hours a week that it asks of colleagues. */
  readonly hoursPerWeek?: number;
  readonly from?: CalendarDate;
  readonly until?: CalendarDate;
  readonly evidence?: readonly InitiativeEvidence[];
}
