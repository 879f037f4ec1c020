import type { ShownDuty } from "../../activity/duties/acts.js";
import type { CalendarDate } from "../../model/calendar-date.js";
import type { DutyKind } from "../../model/duty-kind.js";
import type { Caveat } from "../../model/measurement.js";
import type { MinutesPerAct } from "./minutes-per-act.js";

/** Hours a week between two bounds, which are equal where the minutes of an act are known. */
export interface HoursRange {
  readonly low: number;
  readonly high: number;
  readonly basis: MinutesPerAct["basis"];
}

/** What one person plans, spends and needs for a duty, in hours a week: of those weeks of the window in which they held it. */
export interface PersonLoad {
  /** The pseudonym. */
  readonly person: string;
  /**
   * Present where they do this as a volunteer alone, or hold no such duty and all others as a volunteer: then their hours are no
   * capacity (S27).
   */
  readonly volunteer?: true;
  /** Of a volunteer all hours; of anybody else those for which they are bound, without what they do as a volunteer beside it. */
  readonly planned?: number;
  /** By time entries; absent where there are none of theirs. */
  readonly spent?: number;
  /** For the acts that the source shows of them. */
  readonly needed?: HoursRange;
  /** What is spent, or else needed, of what is planned: 1 is all of it. Absent for volunteers: they owe nobody their hours. */
  readonly utilisation?: Utilisation;
}

/** How much of the planned hours is used. */
export interface Utilisation {
  readonly low: number;
  readonly high: number;
  /** `spent`: by time entries; else what the needed hours rest on. */
  readonly basis: "spent" | MinutesPerAct["basis"];
}

/** A duty in hours a week. */
export interface DutyLoad {
  readonly duty: DutyKind;
  /**
   * Acts a week that somebody looked at, as the source shows them, or of the window, as time entries count them; absent where
   * neither does.
   */
  readonly actsPerWeek?: number;
  readonly needed?: HoursRange;
  /** Of all but volunteers, whose hours are no capacity (S27), and those who were away for all of the window and still are. */
  readonly planned?: number;
  /** By the time entries of anybody, the team as a whole included. */
  readonly spent?: number;
  /** What a reader must know of the acts, such as that the window was seen in part; absent: nothing. */
  readonly caveats?: readonly Caveat[];
  /** Who plans or spends hours on it, in order. */
  readonly people: readonly PersonLoad[];
}

/** Somebody with a duty who will be away, or is. */
export interface PlannedAbsence {
  readonly person: string;
  readonly from: CalendarDate;
  /** Last day away; absent: not known yet. */
  readonly until?: CalendarDate;
  /** The duties that they hold or of which they do at least a tenth. */
  readonly duties: readonly DutyKind[];
}

/** When answers are given: of all people together, never of one. */
export interface AnsweringRhythm {
  readonly answers: number;
  /** Share of the answers from 23:00 to 6:00. */
  readonly nightShare: number;
  /** Share of the answers on Saturday and Sunday. */
  readonly weekendShare: number;
}

/** The time that a community asks, against the time that there is for it. */
export interface CommunityLoad {
  /** Duties with acts, planned or spent hours, in the order of the ten. */
  readonly duties: readonly DutyLoad[];
  /** Hours a week needed for all acts that the source shows; a welcome is an answer and counts once. */
  readonly needed?: Omit<HoursRange, "basis">;
  /** The duties that are in it. */
  readonly neededFor: readonly ShownDuty[];
  /** Hours a week of all duties, as they plan them. */
  readonly planned?: number;
  /** Hours of time entries that name nobody: the team's, and held against nobody's plan. */
  readonly hoursWithoutPerson: number;
  /** Those who are away within 90 days, the first to go first. */
  readonly absences: readonly PlannedAbsence[];
  /** Only if asked for. */
  readonly rhythm?: AnsweringRhythm;
}
