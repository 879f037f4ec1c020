import type { CalendarDate } from "@org/community-core/source";

/** The day so many days after another; before it for a number below 0. */
export function dayAfter(day: CalendarDate, days = 1): CalendarDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
