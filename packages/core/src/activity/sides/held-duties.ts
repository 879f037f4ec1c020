import type { CommunityDataset, SourcedFact } from "../../dataset/community-dataset.js";
import { endOfDate, startOfDate } from "../../model/calendar-window.js";
import { type Instant, instantOf } from "../../model/instant.js";
import type { TimeZone } from "../../model/time-zone.js";

/** A duty that somebody holds. */
export type HeldDuty = SourcedFact<"duty">;

/**
 * The duties that are held at a moment. One at a venue that the dataset does not have (`sliceByVenues`) is none of its
 * concern. A last day is held to its end; a role without a first day is known from when it was seen.
 *
 * @param timeZone - The zone in which the days of duties are cut.
 * @throws RangeError if there is no such zone.
 */
export function heldDuties(
  { facts, venues }: CommunityDataset,
  asOf: Instant,
  timeZone: TimeZone,
): readonly HeldDuty[] {
  const places = new Set(venues.map(({ source, id }) => placeOfDuty({ source, venue: id })));
  return facts.duty.filter(
    (duty) => (duty.venue === undefined || places.has(placeOfDuty(duty))) && isHeld(duty, asOf, timeZone),
  );
}

/** The place of a duty as one text: its venue, or the whole of its source. */
export function placeOfDuty({ source, venue }: { readonly source: string; readonly venue?: string }): string {
  return JSON.stringify([source, venue]);
}

function isHeld({ from, until, observedAt }: HeldDuty, asOf: Instant, timeZone: TimeZone): boolean {
  const begins =
    from === undefined ? (observedAt === undefined ? asOf : instantOf(observedAt)) : startOfDate(from, timeZone);
  return begins <= asOf && (until === undefined || endOfDate(until, timeZone) > asOf);
}
