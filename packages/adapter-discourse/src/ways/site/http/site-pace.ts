import type { Instant } from "@org/community-core/source";
import type { Clock } from "@org/community-source-kit/http";

/**
 * One pace and one cool-down for everything that is asked of a site, whoever asks: its limits count all requests
 * together.
 */
export class SitePace {
  readonly #clock: Clock;
  #interval: number;
  #next: Instant = 0;

  constructor(clock: Clock, requestsPerMinute: number) {
    this.#clock = clock;
    this.#interval = Math.ceil(60_000 / requestsPerMinute);
  }

  /** Waits until the next request may go out. Turns are given in the order in which they were asked for. */
  async turn(): Promise<void> {
    const now = this.#clock.now();
    const at = Math.max(now, this.#next);
    this.#next = at + this.#interval;
    if (at > now) await this.#clock.wait(at - now);
  }

  /** Nobody asks anything for a while; and then more slowly than before, because the pace was too fast for this site. */
  coolDown(milliseconds: number): void {
    this.#interval = Math.min(slowest, Math.ceil(this.#interval * 1.25));
    this.#next = Math.max(this.#next, this.#clock.now() + milliseconds);
  }
}

/** A request in ten seconds: slower than any limit that a forum is known to set. */
const slowest = 10_000;
