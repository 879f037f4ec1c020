import type { CalendarDate } from "../../model/calendar-date.js";
import type { Id } from "../../model/id.js";

/** Over which a win is told (S17): the four of the source text, and any other. */
export const winChannels = ["magazine", "newsletter", "presentation", "highlight", "statistics", "other"] as const;
/** Over which a win is told. */
export type WinChannel = (typeof winChannels)[number];

/** Who tells a win, as a role and never by name. */
export type WinTeller = "community-manager" | "ambassador" | "colleague" | "line-manager" | "board" | "member";

/** One time that a win was told. */
export interface WinTelling {
  readonly channel: WinChannel;
  readonly on?: CalendarDate;
  readonly by?: WinTeller;
}

/** Something that went well, to be shared within the organisation (S17). */
export interface Win {
  readonly id: Id;
  readonly what: string;
  /** A member's praise, in the community or outside; a goal that was reached; or found in the data. */
  readonly origin?: "testimony" | "goal-reached" | "found-in-data";
  /** Each time that it was told. Empty or absent: not told yet. */
  readonly told?: readonly WinTelling[];
}

/** How wins are meant to be shared. */
export interface WinSharing {
  /** At least one win in so many weeks. */
  readonly everyWeeks?: number;
  /** Over which channels. */
  readonly channels?: readonly WinChannel[];
}
