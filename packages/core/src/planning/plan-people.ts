import type { Duty } from "../model/duty.js";
import type { Id } from "../model/id.js";

/** Somebody who thought along while the plan was drawn up (S11). */
export interface PlanAuthor {
  /** What the plan calls this person. */
  readonly id: Id;
  readonly department?: string;
}

/** Somebody who does the work of the community. What a duty says of its holder holds for that duty, this for all. */
export interface TeamMember {
  /** What the plan calls this person. */
  readonly id: Id;
  readonly department?: string;
  /** Whether they hold the conversation for the organisation (S04). Absent: no. */
  readonly isHost?: boolean;
  /** What they know of the subject (S46). */
  readonly expertise?: NonNullable<Duty["expertise"]>;
  /** How much they like doing this online (S45). */
  readonly affinity?: NonNullable<Duty["affinity"]>;
  /** How they are bound to the organisation (S47). A volunteer's hours are never capacity (S27). */
  readonly engagement?: NonNullable<Duty["engagement"]>;
  /** Hours a week that they have for the community, all duties together. */
  readonly hoursPerWeek?: number;
}

/** People with whom the conversation is held; not necessarily those whom you finally want to reach (S05). */
export interface ConversationPartner {
  readonly id: Id;
  /** Who they are. */
  readonly name?: string;
  /** The stakeholder group that is reached through them. */
  readonly group?: Id;
  /** How the conversation gets from them to that group. */
  readonly path?: string;
}
