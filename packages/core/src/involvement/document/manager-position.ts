import type { CalendarDate } from "../../model/calendar-date.js";
import type { Duty } from "../../model/duty.js";
import type { Id } from "../../model/id.js";
import type { SupportLevel } from "./support.js";

/** The place of the community manager in the organisation (S13, S39, S47). */
export interface ManagerPosition {
  /** What the document calls this person. */
  readonly id?: Id;
  /** From which department the manager works. */
  readonly department?: string;
  readonly engagement?: NonNullable<Duty["engagement"]>;
  /** Last day of the contract: a date that continuity hangs on. */
  readonly contractUntil?: CalendarDate;
  /** Money for meetings or tools: `own`, `asked` of other departments each time, or `none`. */
  readonly money?: "own" | "asked" | "none";
  /** With whom the work is shared. Empty: with nobody. Absent: not known. */
  readonly sharesWorkWith?: readonly Id[];
}

/** Somebody higher up who answers for the community. */
export interface Sponsor {
  readonly id: Id;
  readonly level?: SupportLevel;
}
