import type { SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import type { Outcome } from "./ask-once.js";
import type { RateLimit } from "./rate-limit.js";
import { aborted, failureTrouble, siteTrouble } from "./site-trouble.js";

/** How often a request is repeated: a deploy of a forum takes minutes, and of a busy one every third answer may fail. */
const attempts = 12;
const longestBackOff = 60_000;
/** Whoever is told to wait for longer does better to come again. */
const longestWait = 3_600_000;

/** The tries of one request: how long to wait after each that did not succeed, and when to give up. */
export class Tries {
  #failures = 0;
  #limits = 0;

  waitAfter(outcome: Exclude<Outcome, { kind: "answered" | "absent" | "moved" }>): Result<number, SourceError> {
    switch (outcome.kind) {
      case "aborted":
        return err(aborted);
      case "too-large":
        return err(siteTrouble("answer-too-large", "An answer of the forum is larger than allowed.", "Check `site`."));
      case "password-needed":
        return err(passwordNeeded);
      case "limited":
        return this.#afterLimit(outcome.limit);
      case "failed":
        this.#failures++;
        if (this.#failures >= attempts) return err(failureTrouble(outcome.reason, outcome.status, this.#failures));
        return ok(Math.min(longestBackOff, 1_000 * 2 ** (this.#failures - 1)));
    }
  }

  /** A second more than asked for, because clocks differ. */
  #afterLimit({ wait }: RateLimit): Result<number, SourceError> {
    this.#limits++;
    const asked = wait ?? Math.min(longestBackOff, 15_000 * 2 ** (this.#limits - 1));
    if (asked <= longestWait && this.#limits < attempts) return ok(Math.max(1_000, asked) + 1_000);
    return err(
      siteTrouble(
        "rate-limited",
        "The forum asks to wait for longer than an hour, or again and again.",
        "Read again later; with an archive it goes on where it stopped. A lower `requestsPerMinute` may help.",
      ),
    );
  }
}

const passwordNeeded = siteTrouble(
  "site-guarded",
  "A guard in front of the forum asks for a user and password of its own (HTTP Basic), or refuses those it was given.",
  "Name them by `passwordFile` or `passwordVariable`, or check what those hold.",
);
