import { dayMilliseconds } from "../../model/time-window.js";
import type { Meetings } from "./meetings.js";

/** What is expected of a day is what is done on the same weekday so many weeks before and after. Ours. */
const weeksAround = 4;

/** The days on which an account does something, from a moment on. */
export interface ActiveDays {
  /** The days, counted from the moment, in rising order. */
  readonly days: readonly number[];
  /** 1 for each of them, by day. */
  readonly marks: Uint8Array;
}

/** The days of some rows in the order of time, all of them at or after the moment. */
export function activeDays(at: Float64Array, rows: Int32Array, begin: number): ActiveDays {
  const last = at[rows.at(-1) ?? 0] ?? 0;
  const marks = new Uint8Array(rows.length === 0 ? 0 : Math.floor((last - begin) / dayMilliseconds) + 1);
  for (const row of rows) marks[Math.floor(((at[row] ?? 0) - begin) / dayMilliseconds)] = 1;
  const days: number[] = [];
  marks.forEach((mark, day) => {
    if (mark === 1) days.push(day);
  });
  return { days, marks };
}

/**
 * On how many days both accounts do something, while both are used, and on how many both would if neither minded the other: as
 * often as one acts on a day and the other on the same weekday one to four weeks before or after. That allows for
 * weekdays, seasons and drift. Nothing is expected of a stretch too short for that.
 */
export function sharedDays(one: ActiveDays, other: ActiveDays): Meetings {
  const from = Math.max(one.days[0] ?? 0, other.days[0] ?? 0);
  const until = Math.min(one.days.at(-1) ?? -1, other.days.at(-1) ?? -1) + 1;
  const length = until - from;
  if (length <= 2 * weeksAround * 7) return { seen: 0, expected: 0 };
  const days = one.days.filter((day) => day >= from && day < until);
  const sharedAfter = (lag: number): number => {
    let shared = 0;
    for (const day of days) if (day + lag >= from && day + lag < until) shared += other.marks[day + lag] ?? 0;
    return shared;
  };
  let expected = 0;
  for (let week = 1; week <= weeksAround; week++) {
    const lag = 7 * week;
    expected += ((sharedAfter(lag) + sharedAfter(-lag)) * length) / (length - lag);
  }
  return { seen: sharedAfter(0), expected: expected / (2 * weeksAround) };
}
