import type { Instant } from "@org/community-core/source";

/** The time that a way through a site goes by: both can be given, so that no test sleeps. */
export interface SiteClock {
  /** What time it is. */
  now(): Instant;
  /** Lets time pass. */
  wait(milliseconds: number): Promise<void>;
}

/** The clock of this machine. */
export const machineClock: SiteClock = {
  now: () => Date.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
