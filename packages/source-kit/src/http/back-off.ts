/** When to give up, and how long to wait before. */
export interface BackOffRules {
  /** How many requests that fail end it. */
  readonly failures: number;
  /** How many times to be told to wait end it. */
  readonly limits: number;
  /** To be told to wait for longer ends it too, in milliseconds: whoever is told so does better to come again. */
  readonly longestWait: number;
}

/** What waiting grows to, and no further. */
const longestBackOff = 60_000;
/** More than was asked for, because clocks differ. */
const leeway = 1_000;
const firstAfterFailure = 1_000;
const firstAfterLimit = 15_000;

/**
 * How long to wait after each request that did not succeed: twice as long every time, at most a minute, or what the
 * platform asks for. One for each request that is repeated.
 *
 * @example
 * const tries = new BackOff({ failures: 3, limits: 3, longestWait: 900_000 });
 * tries.afterFailure(); // => 1000
 * tries.afterFailure(); // => 2000
 * tries.afterFailure(); // => undefined
 * tries.afterLimit(30_000); // => 31000
 */
export class BackOff {
  readonly #rules: BackOffRules;
  #limits = 0;
  /** How many requests have failed. */
  failures = 0;

  constructor(rules: BackOffRules) {
    this.#rules = rules;
  }

  /** The milliseconds to wait after a request that failed; `undefined`: give up. */
  afterFailure(): number | undefined {
    this.failures++;
    return this.failures >= this.#rules.failures ? undefined : doubled(firstAfterFailure, this.failures);
  }

  /** The milliseconds to wait after an answer that it was one too many, with what it asked for; `undefined`: give up. */
  afterLimit(asked: number | undefined): number | undefined {
    this.#limits++;
    const wait = asked ?? doubled(firstAfterLimit, this.#limits);
    return wait <= this.#rules.longestWait && this.#limits < this.#rules.limits
      ? Math.max(leeway, wait) + leeway
      : undefined;
  }
}

function doubled(first: number, times: number): number {
  return Math.min(longestBackOff, first * 2 ** (times - 1));
}
