import type { Instant } from "@org/community-core/source";
import type { Asker } from "./asker.js";

/** How much may be asked; absent: as Discourse is delivered. */
export interface RateLimits {
  /** The clock of the test. */
  readonly clock: () => Instant;
  /** Of all keys of administrators together. */
  readonly adminPerMinute?: number;
  /** Of the key of one user. */
  readonly userPerMinute?: number;
  /** Of one address; what is asked with an administrator's key does not count. */
  readonly addressPerMinute?: number;
  readonly addressPerTenSeconds?: number;
}

/** A limit that was reached. */
export interface ReachedLimit {
  readonly code: string;
  /** After how many seconds it may be asked again. */
  readonly seconds: number;
}

/** Counts requests in sliding windows, as Discourse's request tracker does. */
export class RateLimiter {
  readonly #limits: RateLimits;
  readonly #asked = new Map<string, Instant[]>();

  constructor(limits: RateLimits) {
    this.#limits = limits;
  }

  /** Counts a request; gives the limit that it is beyond, and then it is not counted. */
  ask(by: Asker["by"]): ReachedLimit | undefined {
    const now = this.#limits.clock();
    const windows = this.#windows(by);
    for (const { code, most, seconds } of windows) {
      const recent = (this.#asked.get(code) ?? []).filter((at) => at > now - 1_000 * seconds);
      this.#asked.set(code, recent);
      const oldest = recent[0];
      if (recent.length >= most && oldest !== undefined) {
        return { code, seconds: Math.max(1, Math.ceil((oldest + 1_000 * seconds - now) / 1_000)) };
      }
    }
    for (const { code } of windows) this.#asked.get(code)?.push(now);
    return undefined;
  }

  #windows(by: Asker["by"]): readonly { readonly code: string; readonly most: number; readonly seconds: number }[] {
    const { adminPerMinute = 60, userPerMinute = 20, addressPerMinute = 200, addressPerTenSeconds = 50 } = this.#limits;
    if (by === "admin-key") return [{ code: "admin_api_key_rate_limit", most: adminPerMinute, seconds: 60 }];
    const ofAddress = [
      { code: "ip_10_secs_limit", most: addressPerTenSeconds, seconds: 10 },
      { code: "ip_60_secs_limit", most: addressPerMinute, seconds: 60 },
    ];
    if (by === "nothing") return ofAddress;
    return [{ code: "user_api_key_limiter_60_secs", most: userPerMinute, seconds: 60 }, ...ofAddress];
  }
}
