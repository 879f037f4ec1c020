import { venuesForFigure } from "../../activity/observation/venues-for-figure.js";
import { hourOfWeek } from "../../activity/rhythm/hour-of-week.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { windowRows } from "../../dataset/contributions/window-rows.js";
import type { TimeWindow } from "../../model/time-window.js";
import type { TimeZone } from "../../model/time-zone.js";

/** How much of what one person contributes falls where and when another contributes too. */
export interface SharedPresence {
  /** In venues in which the other contributes too, 0–1. */
  readonly sameVenues: number;
  /** In hours of the week in which the other does, 0–1. */
  readonly sameHours: number;
}

/**
 * How much of what a person contributes in a window, of any kind and where authors are shown, falls in venues and hours of the week in which each of
 * some others contributes too. One pass over the window.
 *
 * @param person - Index of the person; so are the others.
 * @returns For each of the others, in their order; 0 where the person contributed nothing.
 */
export function sharedPresence(
  dataset: CommunityDataset,
  { window, timeZone }: { readonly window: TimeWindow; readonly timeZone: TimeZone },
  person: number,
  others: readonly number[],
): readonly SharedPresence[] {
  const { contributions, people, venues } = dataset;
  const hourAt = hourOfWeek(timeZone);
  const placeOf = new Int32Array(people.length).fill(-1);
  const all = [person, ...others];
  all.forEach((one, place) => {
    placeOf[one] = place;
  });
  const seen = venuesForFigure(dataset, "shared-presence@1", ["authors"], window).match(
    (shown) => shown.venues,
    () => new Uint8Array(venues.length),
  );
  const byVenue = all.map(() => new Uint32Array(venues.length));
  const byHour = all.map(() => new Uint32Array(168));
  const { start, end } = windowRows(dataset, window);
  for (let row = start; row < end; row++) {
    const place = placeOf[contributions.author[row] ?? -1] ?? -1;
    if (place < 0 || seen[contributions.venue[row] ?? -1] !== 1) continue;
    addOne(byVenue[place], contributions.venue[row] ?? -1);
    addOne(byHour[place], hourAt(contributions.at[row] ?? 0));
  }
  return others.map((_, index) => ({
    sameVenues: shareWhere(byVenue[0], byVenue[index + 1]),
    sameHours: shareWhere(byHour[0], byHour[index + 1]),
  }));
}

function addOne(counts: Uint32Array | undefined, place: number): void {
  if (counts?.[place] !== undefined) counts[place]++;
}

function shareWhere(own: Uint32Array | undefined, other: Uint32Array | undefined): number {
  if (own === undefined || other === undefined) return 0;
  let [shared, total] = [0, 0];
  own.forEach((count, place) => {
    total += count;
    if ((other[place] ?? 0) > 0) shared += count;
  });
  return total === 0 ? 0 : shared / total;
}
