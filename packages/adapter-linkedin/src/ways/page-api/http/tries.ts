import type { Instant, SourceError } from "@org/community-core/source";
import { BackOff } from "@org/community-source-kit/http";
import { err, ok, type Result } from "neverthrow";
import { apiTrouble, failureTrouble, limitReached, stoppedOnRequest } from "./api-trouble.js";
import type { Outcome } from "./ask-once.js";

const rules = { failures: 5, limits: 3, longestWait: 900_000 };

/** The tries of one call: how long to wait after each that did not succeed, and what to say when they end. */
export class Tries {
  readonly #backOff = new BackOff(rules);

  waitAfter(outcome: Exclude<Outcome, { kind: "answered" | "refused" }>, now: Instant): Result<number, SourceError> {
    switch (outcome.kind) {
      case "aborted":
        return err(stoppedOnRequest);
      case "too-large":
        return err(apiTrouble("answer-too-large", "An answer is larger than any that LinkedIn gives.", "Report this."));
      case "limited": {
        // Without a word of how long to wait, the day's budget may be spent.
        const wait = this.#backOff.afterLimit(outcome.wait);
        return wait === undefined ? err(limitReached(now)) : ok(wait);
      }
      case "failed": {
        const wait = this.#backOff.afterFailure();
        // The address that it was sent to stays the same.
        const isOver = wait === undefined || outcome.reason === "redirected";
        return isOver ? err(failureTrouble(outcome.reason, outcome.status, this.#backOff.failures)) : ok(wait);
      }
    }
  }
}
