import type { CalendarDate } from "../../model/calendar-date.js";
import type { PlannedCommunity } from "../../model/community.js";
import type { Organisation } from "../../model/organisation.js";
import type { Initiative, InvolvementReason } from "./initiative.js";
import type { InternalAmbassador } from "./internal-ambassador.js";
import type { Learning } from "./learning.js";
import type { ManagerPosition, Sponsor } from "./manager-position.js";
import type { LevelSupport, LineManager, PersonalGoal, SupportLevel } from "./support.js";
import type { Win, WinSharing } from "./win.js";

/**
 * How an organisation is involved in a community, as somebody who knows it writes it down (S13 to S18, S39, S42). Every key
 * may be left out: half a document is a document, and `assessInvolvement` says what is still open.
 */
export interface InvolvementDocument {
  /** The day that this describes. */
  readonly asOf?: CalendarDate;
  readonly community?: PlannedCommunity;
  /** The organisation; where its departments are listed, no other may be named. */
  readonly organisation?: Organisation;
  /** Why the organisation is to be involved (S14). */
  readonly reasons?: readonly InvolvementReason[];
  /** What is done to involve it (S15). */
  readonly initiatives?: readonly Initiative[];
  /** Who speaks up for the community within (S16). Empty: nobody. */
  readonly ambassadors?: readonly InternalAmbassador[];
  /** What went well, and each time that it was told (S17). */
  readonly wins?: readonly Win[];
  /** How wins are meant to be shared (S17). */
  readonly sharing?: WinSharing;
  /** What the organisation learnt (S42). */
  readonly learnings?: readonly Learning[];
  /** How each level stands towards it (S18). */
  readonly support?: { readonly [Level in SupportLevel]?: LevelSupport };
  /** The line managers of those who do the work (S18). */
  readonly lineManagers?: readonly LineManager[];
  /** Goals of people for the community (S18). */
  readonly personalGoals?: readonly PersonalGoal[];
  /** Where the manager stands (S13, S39, S47). */
  readonly manager?: ManagerPosition;
  /** Who answers for it higher up (S39). Empty: nobody. */
  readonly sponsors?: readonly Sponsor[];
  /** Who decides that it ends, and what members are told then (S39). */
  readonly ending?: string;
}
