import type { CalendarDate, Instant } from "@org/community-core/source";

/** The time that a read goes by: both can be given, so that no test sleeps. */
export interface ApiClock {
  /** What time it is. */
  now(): Instant;
  /** Lets time pass. */
  wait(milliseconds: number): Promise<void>;
}

/** The clock of this machine. */
export const machineClock: ApiClock = {
  now: () => Date.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** The day of a moment in UTC, in which LinkedIn counts. */
export function dayOf(at: Instant): CalendarDate {
  return new Date(at).toISOString().slice(0, 10);
}
