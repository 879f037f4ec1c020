import type { Absence } from "../../model/absence.js";
import { endOfDate, startOfDate } from "../../model/calendar-window.js";
import type { TimeZone } from "../../model/time-zone.js";

/** Days on end on which somebody is away. */
export type StretchAway = Pick<Absence, "person" | "from" | "until">;

/**
 * The absences of each person, those that overlap or follow each other as one: the first to go first, equals in the order of
 * their pseudonyms. What two sources say of one holiday is one holiday.
 */
export function stretchesAway(absences: readonly StretchAway[], timeZone: TimeZone): readonly StretchAway[] {
  const latest = new Map<string, number>();
  const found: StretchAway[] = [];
  for (const { person, from, until } of [...absences].sort(firstToGo)) {
    const place = latest.get(person);
    const last = place === undefined ? undefined : found[place];
    if (place !== undefined && last !== undefined && goesOn(last, from, timeZone)) found[place] = longer(last, until);
    else latest.set(person, found.push({ person, from, ...(until === undefined ? {} : { until }) }) - 1);
  }
  return found;
}

function goesOn({ until }: StretchAway, from: string, timeZone: TimeZone): boolean {
  return until === undefined || startOfDate(from, timeZone) <= endOfDate(until, timeZone);
}

function longer(stretch: StretchAway, until: StretchAway["until"]): StretchAway {
  if (stretch.until === undefined) return stretch;
  const { person, from } = stretch;
  if (until === undefined) return { person, from };
  return { person, from, until: until > stretch.until ? until : stretch.until };
}

function firstToGo(one: StretchAway, other: StretchAway): number {
  return order(one.from, other.from) || order(one.person, other.person);
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
