import type { Instant } from "@org/community-core/source";

/** A clock that stands still unless somebody waits; then it jumps, and nobody sleeps. */
export class PlayedClock {
  readonly waits: number[] = [];
  #now: Instant;

  constructor(now: Instant) {
    this.#now = now;
  }

  readonly now = (): Instant => this.#now;

  readonly wait = async (milliseconds: number): Promise<void> => {
    this.waits.push(milliseconds);
    this.#now += milliseconds;
  };
}
