import type { SourceError } from "@org/community-core/source";
import { BackOff } from "@org/community-source-kit/http";
import { err, ok, type Result } from "neverthrow";
import type { Outcome } from "./ask-once.js";
import { aborted, failureTrouble, siteTrouble } from "./site-trouble.js";

/** A deploy of a forum takes minutes, and of a busy one every third answer may fail. */
const attempts = 12;
const hour = 3_600_000;

/** The tries of one request: how long to wait after each that did not succeed, and what to say when they end. */
export class Tries {
  readonly #backOff = new BackOff({ failures: attempts, limits: attempts, longestWait: hour });

  waitAfter(outcome: Exclude<Outcome, { kind: "answered" | "absent" | "moved" }>): Result<number, SourceError> {
    switch (outcome.kind) {
      case "aborted":
        return err(aborted);
      case "too-large":
        return err(siteTrouble("answer-too-large", "An answer of the forum is larger than allowed.", "Check `site`."));
      case "password-needed":
        return err(passwordNeeded);
      case "limited":
        return orTrouble(this.#backOff.afterLimit(outcome.limit.wait), () => limitedForLong);
      case "failed":
        return orTrouble(this.#backOff.afterFailure(), () =>
          failureTrouble(outcome.reason, outcome.status, this.#backOff.failures),
        );
    }
  }
}

function orTrouble(wait: number | undefined, trouble: () => SourceError): Result<number, SourceError> {
  return wait === undefined ? err(trouble()) : ok(wait);
}

const limitedForLong = siteTrouble(
  "rate-limited",
  "The forum asks to wait for longer than an hour, or again and again.",
  "Read again later; with an archive it goes on where it stopped. A lower `requestsPerMinute` may help.",
);

const passwordNeeded = siteTrouble(
  "site-guarded",
  "A guard in front of the forum asks for a user and password of its own (HTTP Basic), or refuses those it was given.",
  "Name them by `passwordFile` or `passwordVariable`, or check what those hold.",
);
