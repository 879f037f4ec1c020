import type { Instant, SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { apiTrouble, failureTrouble, limitReached, stoppedOnRequest } from "./api-trouble.js";
import type { Outcome } from "./ask-once.js";

/** How often a call is made that fails, and one that comes too often. */
const attempts = 5;
const limitedAttempts = 3;
const longestBackOff = 60_000;
/** Whoever is told to wait for longer does better to come again. */
const longestWait = 900_000;

/** The tries of one call: how long to wait after each that did not succeed, and when to give up. */
export class Tries {
  #failures = 0;
  #limits = 0;

  waitAfter(outcome: Exclude<Outcome, { kind: "answered" | "refused" }>, now: Instant): Result<number, SourceError> {
    switch (outcome.kind) {
      case "aborted":
        return err(stoppedOnRequest);
      case "too-large":
        return err(apiTrouble("answer-too-large", "An answer is larger than any that LinkedIn gives.", "Report this."));
      case "limited":
        return this.#afterLimit(outcome.wait, now);
      case "failed":
        this.#failures++;
        // The address that it was sent to stays the same.
        if (this.#failures >= attempts || outcome.reason === "redirected") {
          return err(failureTrouble(outcome.reason, outcome.status, this.#failures));
        }
        return ok(Math.min(longestBackOff, 1_000 * 2 ** (this.#failures - 1)));
    }
  }

  /** A second more than asked for, because clocks differ. Without a word of how long, the day's budget may be spent. */
  #afterLimit(asked: number | undefined, now: Instant): Result<number, SourceError> {
    this.#limits++;
    const wait = asked ?? Math.min(longestBackOff, 15_000 * 2 ** (this.#limits - 1));
    return wait <= longestWait && this.#limits < limitedAttempts ? ok(wait + 1_000) : err(limitReached(now));
  }
}
