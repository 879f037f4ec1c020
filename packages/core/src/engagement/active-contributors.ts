import type { Result } from "neverthrow";
import { type AttributionOptions, attributedContributions } from "../activity/people/attributed-contributions.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { type Measurement, measurement } from "../model/measurement.js";

/**
 * How many people contributed anything in a window, in people.
 *
 * Every kind of contribution counts that the source shows, likes as much as replies, unless types are named: compare
 * only figures over the same types. Reading is not seen. Automated accounts are no people; the account of an
 * organisation counts as one, whoever writes there; contributions without a known author add nobody (caveat
 * `unknown-authors`). A count of what happened, so without interval. Never 0: where no
 * person is known to have contributed it is refused (`no-contributions`), since nobody can tell a silent community from
 * an empty file by this figure alone; `longestSilence` can.
 *
 * @returns The people; the sample is the same number.
 * @throws RangeError if the window does not end after it begins or a type is unknown.
 * @see https://chaoss.community/?p=3484 CHAOSS, Collaboration Platform Activity
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "ann", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob", conversation: "c" },
 * ]);
 * const window = windowBefore(Date.UTC(2026, 0, 31), 90);
 * activeContributors(dataset, { window })._unsafeUnwrap().value // => 2
 */
export function activeContributors(
  dataset: CommunityDataset,
  options: AttributionOptions,
): Result<Measurement<"people">, Refusal> {
  const definition = "active-contributors@1";
  const { window } = options;
  return attributedContributions(dataset, definition, options).map(({ contributors, caveats }) =>
    measurement({
      value: contributors,
      unit: "people",
      sampleSize: contributors,
      sampleOf: "people",
      window,
      definition,
      caveats,
    }),
  );
}
