import { ok, type Result } from "neverthrow";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { windowRows } from "../dataset/window-rows.js";
import type { ContributionType } from "../model/contribution-type.js";
import type { Refusal } from "../model/errors.js";
import type { Caveat } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";
import type { AttributionOptions } from "./attributed-contributions.js";
import { unknownAuthors } from "./attributed-contributions.js";
import { type CountedTypes, countedTypes, needsOfTypes } from "./counted-types.js";
import { insufficientData } from "./refusals.js";
import { type RoleOptions, type Side, type Sides, sides } from "./sides.js";
import { venuesForFigure } from "./venues-for-figure.js";

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
export function voices(dataset: CommunityDataset, definition: string, options: VoiceOptions): Result<Voices, Refusal> {
  const { window, types = spokenTypes } = options;
  const counted = countedTypes(types);
  const known = sides(dataset, definition, window, options);
  return venuesForFigure(dataset, definition, needsOfTypes(types), window).andThen(({ venues, caveats }) =>
    known.andThen((roles) => {
      const { bySide, unattributed } = countBySide(dataset, window, { counted, venues, ...roles });
      const attributed = bySide.communityManager + bySide.colleague + bySide.member;
      if (attributed === 0) return insufficientData(definition, "no-contributions", 1, 0);
      const told = [...caveats, ...unknownAuthors(unattributed), ...roles.caveats];
      return ok({ contributions: bySide, attributed, caveats: told });
    }),
  );
}

function countBySide(
  dataset: CommunityDataset,
  window: TimeWindow,
  { counted, venues, sideOf }: Pick<Sides, "sideOf"> & { readonly counted: CountedTypes; readonly venues: Uint8Array },
): { readonly bySide: Readonly<Record<Side, number>>; readonly unattributed: number } {
  const { contributions, people } = dataset;
  const { start, end } = windowRows(dataset, window);
  let [communityManager, colleague, member, unattributed] = [0, 0, 0, 0];
  for (let row = start; row < end; row++) {
    if (counted[contributions.type[row] ?? 0] !== 1 || venues[contributions.venue[row] ?? -1] !== 1) continue;
    const author = contributions.author[row] ?? -1;
    if (people.automated[author] === 1) continue;
    const side = author < 0 ? undefined : sideOf(author, contributions.at[row] ?? 0);
    if (side === undefined) unattributed++;
    else if (side === "member") member++;
    else if (side === "colleague") colleague++;
    else communityManager++;
  }
  return { bySide: { communityManager, colleague, member }, unattributed };
}
