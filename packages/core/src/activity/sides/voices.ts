import { ok, type Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { ContributionType } from "../../model/contribution-type.js";
import type { Refusal } from "../../model/errors.js";
import type { Caveat } from "../../model/measurement.js";
import { countedTypes, needsOfTypes } from "../counted-types.js";
import { venuesForFigure } from "../observation/venues-for-figure.js";
import type { AttributionOptions } from "../people/attributed-contributions.js";
import { unknownAuthors } from "../people/attributed-contributions.js";
import { insufficientData } from "../refusals.js";
import { contributionsBySide, type SideObserver } from "./contributions-by-side.js";
import { type RoleOptions, type Side, sides } from "./sides.js";

/** Which contributions are heard, and how the roles of their authors are dated. */
export interface VoiceOptions extends AttributionOptions, RoleOptions {}

/** How many contributions each side made. */
export interface Voices {
  readonly contributions: Readonly<Record<Side, number>>;
  /** The sum over the three sides. */
  readonly attributed: number;
  readonly caveats: readonly Caveat[];
}

/** What is said, as opposed to liked or tidied. */
export const spokenTypes: readonly ContributionType[] = ["opening", "reply"];

/**
 * Contributions by side (S36) in a window, openings and replies unless other types are asked for. Automated accounts
 * have no side; contributions without a known author are left out and told as a caveat.
 *
 * Refused where roles are not known (`sides`), and as `no-contributions` where no person is known to have spoken.
 *
 * @throws RangeError if the window does not end after it begins, a type is unknown or there is no such zone.
 */
export function voices(
  dataset: CommunityDataset,
  definition: string,
  options: VoiceOptions,
  onRow?: SideObserver,
): Result<Voices, Refusal> {
  const { window, types = spokenTypes } = options;
  const counted = countedTypes(types);
  const known = sides(dataset, definition, window, options);
  return venuesForFigure(dataset, definition, needsOfTypes(types), window).andThen(({ venues, caveats }) =>
    known.andThen((roles) => {
      const { bySide, unattributed } = contributionsBySide(dataset, window, {
        counted,
        venues,
        ...roles,
        ...(onRow && { onRow }),
      });
      const attributed = bySide.communityManager + bySide.colleague + bySide.member;
      if (attributed === 0) return insufficientData(definition, "no-contributions", 1, 0);
      const told = [...caveats, ...unknownAuthors(unattributed), ...roles.caveats];
      return ok({ contributions: bySide, attributed, caveats: told });
    }),
  );
}
