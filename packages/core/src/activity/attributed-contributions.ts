import { ok, type Result } from "neverthrow";
import { carryingVenues } from "../dataset/carrying-venues.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { ContributionType } from "../model/contribution-type.js";
import type { Refusal } from "../model/errors.js";
import type { Caveat } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";
import { contributionsByPerson, type PersonCounts } from "./contributions-by-person.js";
import { needsOfTypes } from "./counted-types.js";
import { capabilityMissing, insufficientData } from "./refusals.js";

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
 * The contributions by person that a figure may rest on, or its refusal: no venue shows the types with their authors,
 * or no person is known to have contributed (`no-contributions`). Contributions without a known author are left out and
 * told as the caveat `unknown-authors`.
 */
export function attributedContributions(
  dataset: CommunityDataset,
  definition: string,
  { window, types }: AttributionOptions,
): Result<AttributedContributions, Refusal> {
  const carrying = carryingVenues(dataset, needsOfTypes(types), window);
  const venues = carrying.mask;
  const counted = contributionsByPerson(dataset, { window, venues, ...(types ? { types } : {}) });
  if (carrying.count === 0) return capabilityMissing(definition, carrying.missing);
  if (counted.contributors === 0) return insufficientData(definition, "no-contributions", 1, 0);
  return ok({ ...counted, venues, caveats: [...carrying.caveats, ...unknownAuthors(counted.unattributed)] });
}

/** The caveat that some contributions have no known author, if some have none. */
export function unknownAuthors(count: number): readonly Caveat[] {
  return count === 0 ? [] : [{ code: "unknown-authors", params: { count } }];
}
