import { ok, type Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { ContributionType } from "../../model/contribution-type.js";
import type { Refusal } from "../../model/errors.js";
import type { Caveat } from "../../model/measurement.js";
import type { TimeWindow } from "../../model/time-window.js";
import { countedTypes, needsOfTypes } from "../counted-types.js";
import { venuesForFigure } from "../observation/venues-for-figure.js";
import { insufficientData } from "../refusals.js";
import type { RowObserver } from "../row-observer.js";
import { contributionsByPerson, type PersonCounts } from "./contributions-by-person.js";

/** Which contributions a figure about people rests on. */
export interface AttributionOptions {
  readonly window: TimeWindow;
  /** Absent: all types that the source shows. */
  readonly types?: readonly ContributionType[];
}

/** Contributions by person at the venues that can carry the figure, with what a reader must know. */
export interface AttributedContributions extends PersonCounts {
  readonly venues: Uint8Array;
  readonly caveats: readonly Caveat[];
}

/**
 * The contributions by person that a figure may rest on, or its refusal: no venue shows the types with their authors
 * in the window, or no person is known to have contributed (`no-contributions`). Contributions without a known author
 * are left out and told as the caveat `unknown-authors`.
 *
 * @param onRow - Is told of each contribution of these types.
 * @throws RangeError if the window does not end after it begins or a type is unknown.
 */
export function attributedContributions(
  dataset: CommunityDataset,
  definition: string,
  { window, types }: AttributionOptions,
  onRow?: RowObserver,
): Result<AttributedContributions, Refusal> {
  countedTypes(types);
  return venuesForFigure(dataset, definition, needsOfTypes(types), window).andThen(({ venues, caveats }) => {
    const counted = contributionsByPerson(dataset, {
      window,
      venues,
      ...(types ? { types } : {}),
      ...(onRow ? { onRow } : {}),
    });
    if (counted.contributors === 0) return insufficientData(definition, "no-contributions", 1, 0);
    return ok({ ...counted, venues, caveats: [...caveats, ...unknownAuthors(counted.unattributed)] });
  });
}

/** The caveat that some contributions have no known author, if some have none. */
export function unknownAuthors(count: number): readonly Caveat[] {
  return count === 0 ? [] : [{ code: "unknown-authors", params: { count } }];
}
