import type { Result } from "neverthrow";
import { countedTypes } from "../activity/counted-types.js";
import { venuesForFigure } from "../activity/observation/venues-for-figure.js";
import { contributionsByPerson } from "../activity/people/contributions-by-person.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { type ContributionType, capabilityOfType } from "../model/contribution-type.js";
import type { Refusal } from "../model/errors.js";
import { type Measurement, measurement } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";

/**
 * How many contributions of one type people made in a window: openings, replies, reactions, and feedback on the
 * community itself beside them (S34).
 *
 * By people, known or not; automated accounts contribute nothing. 0 is an answer where the source would show it. A
 * count of what happened, so without interval, and no target: who looks at the quantity alone gets quantity (S37).
 * Refused where the source does not show the type.
 *
 * @returns The contributions; the sample is the same number.
 * @throws RangeError if the window does not end after it begins or the type is unknown.
 * @see https://chaoss.community/?p=3484 CHAOSS, Collaboration Platform Activity
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "feedback", at: "2026-01-01T09:00:00Z", author: "ann" },
 * ]);
 * const window = windowBefore(Date.UTC(2026, 0, 31), 90);
 * contributionCount(dataset, { window, type: "feedback" })._unsafeUnwrap().value // => 1
 */
export function contributionCount(
  dataset: CommunityDataset,
  { window, type }: { readonly window: TimeWindow; readonly type: ContributionType },
): Result<Measurement<"contributions">, Refusal> {
  countedTypes([type]);
  const definition = `contributions/${type}@1`;
  return venuesForFigure(dataset, definition, [capabilityOfType[type]], window).map(({ venues, caveats }) => {
    const { attributed, unattributed } = contributionsByPerson(dataset, { window, venues, types: [type] });
    const value = attributed + unattributed;
    const facts = { window, definition, caveats };
    return measurement({ value, unit: "contributions", sampleSize: value, sampleOf: "contributions", ...facts });
  });
}
