import fc from "fast-check";
import { expect, it } from "vitest";
import { RateLimiter } from "./rate-limiter.js";

/** Requests by the pauses before them in milliseconds. */
const pauses = fc.array(fc.integer({ min: 0, max: 30_000 }), { maxLength: 60 });

it("never lets more through than the limit in any window, and lets through whoever waits as long as told", () => {
  fc.assert(
    fc.property(pauses, fc.integer({ min: 1, max: 8 }), (before, most) => {
      let now = 0;
      const limiter = new RateLimiter({ clock: () => now, adminPerMinute: most });
      const admitted: number[] = [];
      for (const pause of before) {
        now += pause;
        const reached = limiter.ask("admin-key");
        if (reached === undefined) {
          admitted.push(now);
        } else {
          now += 1_000 * reached.seconds;
          expect(limiter.ask("admin-key")).toBeUndefined();
          admitted.push(now);
        }
      }
      for (const [index, at] of admitted.entries()) {
        const after = admitted[index + most];
        if (after !== undefined) expect(after - at).toBeGreaterThanOrEqual(60_000);
      }
    }),
  );
});
