import type { CalendarDate, Instant } from "@org/community-core/source";

/** The day of a moment in UTC, in which LinkedIn counts. */
export function dayOf(at: Instant): CalendarDate {
  return new Date(at).toISOString().slice(0, 10);
}
