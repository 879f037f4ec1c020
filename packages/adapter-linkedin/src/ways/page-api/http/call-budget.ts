import type { Instant, SourceError } from "@org/community-core/source";
import { budgetSpent } from "./api-trouble.js";
import { dayOf } from "./day-of.js";

/** The calls of one day in UTC. */
export interface DayOfCalls {
  readonly day: string;
  readonly calls: number;
}

/** Where the count of calls is kept, so that it outlives a run. */
export interface KeptCalls {
  load(): Promise<DayOfCalls | undefined>;
  save(calls: DayOfCalls): Promise<void>;
}

/** How many calls may be made on a day, and were. A call counts before it goes out: one that fails counts at LinkedIn too. */
export class CallBudget {
  readonly #perDay: number;
  readonly #kept: KeptCalls | undefined;
  #today: DayOfCalls | undefined;

  constructor(perDay: number, kept?: KeptCalls) {
    this.#perDay = perDay;
    this.#kept = kept;
  }

  /** Takes one call of the day; says why not where none is left. It throws what files throw. */
  async take(now: Instant): Promise<SourceError | undefined> {
    const day = dayOf(now);
    // Looked up each time: another run may have made calls since.
    if (this.#kept !== undefined) this.#today = await this.#kept.load();
    const calls = this.#today?.day === day ? this.#today.calls : 0;
    if (calls >= this.#perDay) return budgetSpent(this.#perDay, now);
    this.#today = { day, calls: calls + 1 };
    await this.#kept?.save(this.#today);
    return undefined;
  }
}
