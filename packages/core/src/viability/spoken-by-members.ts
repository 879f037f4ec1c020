import { ok, type Result } from "neverthrow";
import { needsOfTypes } from "../activity/counted-types.js";
import { venuesForFigure } from "../activity/observation/venues-for-figure.js";
import { venuesSeenInBoth } from "../activity/observation/venues-seen-in-both.js";
import { unknownAuthors } from "../activity/people/attributed-contributions.js";
import { contributionsByPerson } from "../activity/people/contributions-by-person.js";
import { insufficientData } from "../activity/refusals.js";
import type { LeftOutBecause, RowObserver } from "../activity/row-observer.js";
import { hostsNotKnown } from "../activity/sides/hosts-not-known.js";
import { sides } from "../activity/sides/sides.js";
import { spokenTypes } from "../activity/sides/voices.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import type { Caveat } from "../model/measurement.js";
import { type TimeWindow, windowDays } from "../model/time-window.js";
import type { TimeZone } from "../model/time-zone.js";

/** How much members said. */
export interface SpokenByMembers {
  /** Openings and replies of each who made any; who runs the community is not among them. */
  readonly amounts: Readonly<Uint32Array>;
  readonly caveats: readonly Caveat[];
}

/** How much each member said in a window, at the venues at which hardly any of it went unseen. */
export function spokenByMembers(
  dataset: CommunityDataset,
  definition: string,
  { window, timeZone }: { readonly window: TimeWindow; readonly timeZone: TimeZone },
  onRow?: RowObserver,
): Result<SpokenByMembers, Refusal> {
  const needs = needsOfTypes(spokenTypes);
  const roles = sides(dataset, definition, window, { timeZone });
  return venuesForFigure(dataset, definition, needs, window).andThen(({ venues: shown, caveats }) => {
    const { venues, bestSeen } = venuesSeenInBoth(dataset, { needs, venues: shown }, [window]);
    if (!venues.includes(1))
      return insufficientData(definition, "window-not-seen", Math.ceil(windowDays(window)), bestSeen);
    const isHost = roles.match(
      (known) => known.isHost,
      () => () => false,
    );
    const { author } = dataset.contributions;
    const tell = (row: number, leftOut?: LeftOutBecause): void =>
      onRow?.(row, leftOut ?? (isHost(author[row] ?? -1) ? "by-the-organisation" : undefined));
    const choice = { window, venues, types: spokenTypes, ...(onRow && { onRow: tell }) };
    const { counts, unattributed } = contributionsByPerson(dataset, choice);
    const amounts = counts.filter((count, person) => count > 0 && !isHost(person));
    return ok({ amounts, caveats: [...caveats, ...unknownAuthors(unattributed), ...hostsNotKnown(roles)] });
  });
}
