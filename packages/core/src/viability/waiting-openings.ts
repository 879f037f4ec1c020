import { ok, type Result } from "neverthrow";
import { insufficientData } from "../activity/refusals.js";
import { isStillOpen } from "../activity/responses/is-still-open.js";
import { type AnswerOptions, responsesToMembers } from "../activity/responses/responses-to-members.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { InsufficientData, Refusal } from "../model/errors.js";
import { type Measurement, measurement } from "../model/measurement.js";
import { dayMilliseconds } from "../model/time-window.js";
import { median } from "../stats/median.js";

/** Members who began a conversation and wait. */
export interface WaitingOpenings {
  /** Openings by members that nobody responded to and that were not closed. */
  readonly waiting: Measurement<"conversations">;
  /** For how long the one that has waited longest is known to wait; refused as `nobody-waits` where none does. */
  readonly longestWait: Result<Measurement<"days">, InsufficientData>;
  /** For how long half of them have waited or longer. */
  readonly medianWait: Result<Measurement<"days">, InsufficientData>;
}

/**
 * How many conversations that members began in a window still wait for a first response, and for how long (S41): the gap
 * in the dialogue as it is now. How long a response takes in general, the unanswered counted as censored, says
 * `timeToFirstResponse`; which conversations these are, `unansweredOpenings`.
 *
 * Whose openings count and what a response is: as in `timeToFirstResponse`. What was closed waits no more. A wait ends
 * where nobody looked any more, so it is the least that it is. Days of 24 hours; may be a fraction. With no new records a
 * later `asOf` never makes a wait shorter. Counts of what happened, so without interval; nobody waiting gives 0, which is
 * an answer, and refuses the waits as `nobody-waits`. Refused as `no-openings`, as `openings-not-followed` and where the
 * source cannot show it.
 *
 * @returns The count, whose sample is the openings that were followed, and the waits, whose sample is those that wait.
 * @throws RangeError if the window does not end after it begins, `asOf` is not after its start or there is no such zone.
 * @see https://chaoss.community/?p=3448 CHAOSS, Time to First Response
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "ann", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob", conversation: "c" },
 *   { kind: "contribution", id: "3", type: "opening", at: "2026-01-21T00:00:00Z", author: "cas", conversation: "d" },
 * ]);
 * const window = { from: Date.UTC(2026, 0, 1), until: Date.UTC(2026, 0, 31) };
 * const { waiting, longestWait } = waitingOpenings(dataset, { window })._unsafeUnwrap();
 * [waiting.value, longestWait._unsafeUnwrap().value] // => [1, 10]
 */
export function waitingOpenings(dataset: CommunityDataset, options: AnswerOptions): Result<WaitingOpenings, Refusal> {
  const definition = "waiting-openings@1";
  const { window } = options;
  return responsesToMembers(dataset, definition, options).map((responses) => {
    const { answered, waited, length, caveats } = responses;
    const isWaiting = (index: number): boolean => answered[index] !== 1 && isStillOpen(dataset, responses, index);
    const waits = [...waited.keys()].filter(isWaiting).map((index) => (waited[index] ?? 0) / dayMilliseconds);
    const wait = (name: string, value: number | undefined): Result<Measurement<"days">, InsufficientData> => {
      const facts = { unit: "days", sampleSize: waits.length, sampleOf: "openings", window, caveats } as const;
      return value === undefined || waits.length === 0
        ? insufficientData(`waiting-openings/${name}@1`, "nobody-waits", 1, 0)
        : ok(measurement({ ...facts, value, definition: `waiting-openings/${name}@1` }));
    };
    return {
      waiting: measurement({
        value: waits.length,
        unit: "conversations",
        sampleSize: length,
        sampleOf: "openings",
        window,
        definition,
        caveats,
      }),
      longestWait: wait(
        "longest",
        waits.reduce((longest, one) => Math.max(longest, one), 0),
      ),
      medianWait: wait("median", waits.length === 0 ? undefined : median(waits)),
    };
  });
}
