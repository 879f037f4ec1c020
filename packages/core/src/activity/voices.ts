import { ok, type Result } from "neverthrow";
import { carryingVenues } from "../dataset/carrying-venues.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { windowRows } from "../dataset/window-rows.js";
import type { ContributionType } from "../model/contribution-type.js";
import type { Refusal } from "../model/errors.js";
import type { Caveat } from "../model/measurement.js";
import type { AttributionOptions } from "./attributed-contributions.js";
import { unknownAuthors } from "./attributed-contributions.js";
import { countedTypes, needsOfTypes } from "./counted-types.js";
import { capabilityMissing, insufficientData } from "./refusals.js";
import { type Side, sides } from "./sides.js";

/** How many contributions each side made. */
export interface Voices {
  readonly contributions: Readonly<Record<Side, number>>;
  /** The sum over the three sides. */
  readonly attributed: number;
  readonly caveats: readonly Caveat[];
}

/** What is said, as opposed to liked or tidied. */
const spoken: readonly ContributionType[] = ["opening", "reply"];

/**
 * Contributions by side (S36) in a window, openings and replies unless other types are asked for. Automated accounts
 * have no side; contributions without a known author are left out and told as a caveat.
 *
 * Refused where roles are not known (`sides`), and as `no-contributions` where no person is known to have spoken.
 */
export function voices(
  dataset: CommunityDataset,
  definition: string,
  { window, types = spoken }: AttributionOptions,
): Result<Voices, Refusal> {
  const carrying = carryingVenues(dataset, needsOfTypes(types), window);
  const counted = countedTypes(types);
  const known = sides(dataset, definition, window);
  if (carrying.count === 0) return capabilityMissing(definition, carrying.missing);
  return known.andThen(({ sideOf, caveats }) => {
    const { contributions, people } = dataset;
    const { start, end } = windowRows(dataset, window);
    const bySide = { communityManager: 0, colleague: 0, member: 0 };
    let unattributed = 0;
    for (let row = start; row < end; row++) {
      if (counted[contributions.type[row] ?? 0] !== 1 || carrying.mask[contributions.venue[row] ?? -1] !== 1) continue;
      const author = contributions.author[row] ?? -1;
      if (author < 0) unattributed++;
      else if (people.automated[author] !== 1) bySide[sideOf(author, contributions.at[row] ?? 0)]++;
    }
    const attributed = bySide.communityManager + bySide.colleague + bySide.member;
    if (attributed === 0) return insufficientData(definition, "no-contributions", 1, 0);
    const told = [...carrying.caveats, ...unknownAuthors(unattributed), ...caveats];
    return ok({ contributions: bySide, attributed, caveats: told });
  });
}
