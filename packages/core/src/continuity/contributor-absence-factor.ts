import type { Result } from "neverthrow";
import { contributionHistory } from "../activity/people/contribution-history.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import type { Measurement } from "../model/measurement.js";
import { absenceFactorOf } from "./concentration.js";
import type { WorkOptions } from "./work-options.js";

/**
 * The contributor absence factor, in people: the smallest number who together made strictly more than half of the
 * contributions of one type. Lower is more fragile: 1 means that one person did most of it.
 *
 * The variant is CHAOSS's, with `2 · reached > total`: two people with half each give 2 (8Knot and the core sets of OSS
 * Compass give 1 there). Equal people beside each other do not make the order matter. It is a count of what happened,
 * so it has no interval. Contributions without a known author are in neither number. Under 5 contributors the caveat
 * `too-few-people` says that concentration means little: four equals give 3. One person gives 1. Refused where nobody
 * contributed (`no-contributions`), where declared observation shows under 7 days of the window (`window-not-seen`), and
 * where the type or its authors cannot be seen.
 *
 * @param options - The window and one contribution type; sums over types would hide who does the work that is rare.
 * @returns The factor; the sample is the contributions with a known author.
 * @throws RangeError if the window does not end after it begins or the type is unknown.
 * @see https://chaoss.community/?p=3944 CHAOSS, Contributor Absence Factor
 * @example
 * const authors = ["ann", "ann", "ann", "bob", "cas"];
 * const dataset = createDataset(
 *   authors.map((author, hour) => ({ kind: "contribution", id: `${hour}`, type: "reply", at: `2026-01-01T0${hour}:00:00Z`, author })),
 * );
 * const window = windowBefore(Date.UTC(2026, 0, 31), 90);
 * contributorAbsenceFactor(dataset, { window, type: "reply" })._unsafeUnwrap().value // => 1
 */
export function contributorAbsenceFactor(
  dataset: CommunityDataset,
  { window, type }: WorkOptions,
): Result<Measurement<"people">, Refusal> {
  const definition = `contributor-absence-factor/${type}@1`;
  return contributionHistory(dataset, definition, { window, types: [type] }).map(({ counts, caveats }) =>
    absenceFactorOf({ counts, window, definition, caveats }),
  );
}
