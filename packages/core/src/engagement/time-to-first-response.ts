import { ok, type Result } from "neverthrow";
import { insufficientData } from "../activity/refusals.js";
import { type AnswerOptions, responsesToMembers } from "../activity/responses/responses-to-members.js";
import { waitingCurve, waitingQuantile } from "../activity/responses/waiting-time.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { type Measurement, measurement } from "../model/measurement.js";

/** How long members wait for a first response. */
export interface TimeToFirstResponse {
  /** Hours by which a quarter of the openings have a response; refused if so many never had one. */
  readonly lowerQuartile: Result<Measurement<"hours">, Refusal>;
  /** Hours by which half of the openings have a response; refused if so many never had one. */
  readonly median: Result<Measurement<"hours">, Refusal>;
  /** Hours by which three quarters of the openings have a response; refused if so many never had one. */
  readonly upperQuartile: Result<Measurement<"hours">, Refusal>;
  readonly answered: Measurement<"conversations">;
  /** Without a response for as long as they were followed. */
  readonly unanswered: Measurement<"conversations">;
}

/**
 * How long it takes until somebody else responds to an opening, in hours: median and quartiles in which the unanswered
 * count, and how many were answered.
 *
 * An estimate by Kaplan and Meier of the waiting time of openings like these: an opening without a response is taken as
 * "not yet, after so long" (law 5), not left out as CHAOSS and the platforms do, which makes a community look faster
 * the more it leaves unanswered. The median is the smallest time with S(t) ≤ 0.5. Intervals (95 %, log-log, Brookmeyer
 * and Crowley; openings taken as independent) are given from 12 openings on and may lack an end that the data do not
 * bound. A quartile that is not
 * reached is refused singly (`quartile-not-reached`: so many answered openings were needed, so many there were). What a
 * response is and when waiting ends, `firstResponses` says; whose openings count, `responsesToMembers`: where roles are
 * unknown all, with the caveat `openings-by-anyone`. One opening with a response gives its time for all three. Refused as
 * a whole where nothing was opened (`no-openings`), where nobody looked at replies then (`openings-not-followed`), or
 * where the source cannot show it.
 *
 * @param options - When the conversations were opened, until when responses count (the end of the window), and how roles
 * are dated.
 * @throws RangeError if the window does not end after it begins, `asOf` is not after its start or there is no such zone.
 * @see https://chaoss.community/?p=3448 CHAOSS, Time to First Response
 * @see https://doi.org/10.2307/2530286 Brookmeyer & Crowley 1982
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "ann", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "ann", conversation: "c" },
 *   { kind: "contribution", id: "3", type: "reply", at: "2026-01-01T12:00:00Z", author: "bob", conversation: "c" },
 * ]);
 * const window = windowBefore(Date.UTC(2026, 0, 31), 90);
 * timeToFirstResponse(dataset, { window })._unsafeUnwrap().median._unsafeUnwrap().value // => 3
 */
export function timeToFirstResponse(
  dataset: CommunityDataset,
  options: AnswerOptions,
): Result<TimeToFirstResponse, Refusal> {
  const definition = "time-to-first-response@1";
  const { window } = options;
  return responsesToMembers(dataset, definition, options).andThen((responses) => {
    const { length: openings, caveats } = responses;
    const curve = waitingCurve(responses);
    if (curve === undefined) return insufficientData(definition, "no-openings", 1, 0);
    const count = (name: string, value: number): Measurement<"conversations"> =>
      measurement({
        value,
        unit: "conversations",
        sampleSize: openings,
        sampleOf: "openings",
        window,
        definition: name,
        caveats,
      });
    const at = (probability: number, name: string): Result<Measurement<"hours">, Refusal> =>
      waitingQuantile(curve, probability, { window, definition: `time-to-first-response/${name}@1`, caveats });
    return ok({
      lowerQuartile: at(0.25, "lower-quartile"),
      median: at(0.5, "median"),
      upperQuartile: at(0.75, "upper-quartile"),
      answered: count("answered-openings@1", curve.eventCount),
      unanswered: count("unanswered-openings@1", openings - curve.eventCount),
    });
  });
}
