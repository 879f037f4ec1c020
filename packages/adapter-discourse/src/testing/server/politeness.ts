import type { Instant } from "@org/community-core/source";
import type { Answer } from "./answer.js";

/** A request that a polite client would not have made. */
export interface Violation {
  readonly target: string;
  /** `too-many`: beyond a limit; `too-soon`: while it had been asked to wait. */
  readonly kind: "too-many" | "too-soon";
  /** When, by the clock of the test. */
  readonly at: Instant;
}

/** Notes what was asked although it should not have been. */
export class Politeness {
  readonly violations: Violation[] = [];
  readonly #clock: () => Instant;
  #waitUntil: Instant = 0;

  constructor(clock: () => Instant) {
    this.#clock = clock;
  }

  asked(target: string): void {
    const at = this.#clock();
    if (at < this.#waitUntil) this.violations.push({ target, kind: "too-soon", at });
  }

  beyondLimit(target: string): void {
    this.violations.push({ target, kind: "too-many", at: this.#clock() });
  }

  /** Whoever is told to wait should. */
  answered({ status, headers }: Answer): void {
    const seconds = Number(headers["retry-after"] ?? 0);
    if (status === 429) this.#waitUntil = Math.max(this.#waitUntil, this.#clock() + 1_000 * seconds);
  }
}
