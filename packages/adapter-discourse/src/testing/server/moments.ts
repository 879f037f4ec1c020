import { formatInstant, type Instant } from "@org/community-core/source";

/** A moment as Discourse writes it, with milliseconds; null where there is none. */
export function moment(instant: Instant | undefined): string | null {
  return instant === undefined ? null : formatInstant(instant);
}

/** The calendar date of a moment in UTC. */
export function dateOf(instant: Instant): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** A day in milliseconds. */
export const dayLength = 86_400_000;
