import type { Result } from "neverthrow";
import { contributionHistory } from "../activity/people/contribution-history.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import type { Measurement } from "../model/measurement.js";
import { largestShareOf } from "./concentration.js";
import type { WorkOptions } from "./work-options.js";

/**
 * The share (0–1) of the contributions of one type that the most active person made. Lower is safer: it is what stops
 * if that person does, at worst.
 *
 * Two people who tie for the first place give the share of one of them. One person gives 1. A count of what happened,
 * so without interval; who the person is, `carriers` says. Contributions without a known author are in neither number;
 * caveat `too-few-people` under 5 contributors. Refused like `contributorAbsenceFactor`.
 *
 * @returns The share; the sample is the contributions with a known author.
 * @throws RangeError if the window does not end after it begins or the type is unknown.
 * @see https://chaoss.community/?p=3944 CHAOSS, Contributor Absence Factor
 * @example
 * const authors = ["ann", "ann", "ann", "bob"];
 * const dataset = createDataset(
 *   authors.map((author, hour) => ({ kind: "contribution", id: `${hour}`, type: "reply", at: `2026-01-01T0${hour}:00:00Z`, author })),
 * );
 * const window = windowBefore(Date.UTC(2026, 0, 31), 90);
 * largestShare(dataset, { window, type: "reply" })._unsafeUnwrap().value // => 0.75
 */
export function largestShare(
  dataset: CommunityDataset,
  { window, type }: WorkOptions,
): Result<Measurement<"share">, Refusal> {
  const definition = `largest-share/${type}@1`;
  return contributionHistory(dataset, definition, { window, types: [type] }).map(({ counts, caveats }) =>
    largestShareOf({ counts, window, definition, caveats }),
  );
}
