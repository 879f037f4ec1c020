import type { CommunityDataset, SourcedFact } from "../../dataset/community-dataset.js";
import { daysReachEnd } from "../../model/days-reach-end.js";
import { type Instant, instantOf } from "../../model/instant.js";
import type { TimeZone } from "../../model/time-zone.js";
import { isSeenInTime } from "./is-seen-in-time.js";

/** A duty that somebody holds. */
export type HeldDuty = SourcedFact<"duty">;

/**
 * The duties that are held when a window ends, in its last moment: whoever begins on the day after it holds nothing yet, and
 * whoever stops with its last day still does (`daysReachEnd`). One at a venue that the dataset does not have
 * (`sliceByVenues`) is none of its concern. A role without a first day is held from when it was
 * seen, and in a window that ended up to 7 days before (`isSeenInTime`), as for `sides`; for windows that ended earlier nobody
 * is known to hold it.
 *
 * @param end - The end of the window.
 * @param timeZone - The zone in which the days of duties are cut.
 * @throws RangeError if there is no such zone.
 */
export function heldDuties({ facts, venues }: CommunityDataset, end: Instant, timeZone: TimeZone): readonly HeldDuty[] {
  const places = new Set(venues.map(({ source, id }) => placeOfDuty({ source, venue: id })));
  return facts.duty.filter(
    (duty) => (duty.venue === undefined || places.has(placeOfDuty(duty))) && isHeld(duty, end, timeZone),
  );
}

/** The place of a duty as one text: its venue, or the whole of its source. */
export function placeOfDuty({ source, venue }: { readonly source: string; readonly venue?: string }): string {
  return JSON.stringify([source, venue]);
}

/**
 * Whether a duty is held at the place of another too. A duty for the whole of a source is held at all of its venues, and one
 * that the organisation declares, wherever that is written down, for the community: at every place. A role on one platform
 * says nothing of another; of what is declared for the community each is a part.
 */
export function isHeldAtPlaceOf(one: HeldDuty, other: HeldDuty): boolean {
  if (placeOfDuty(one) === placeOfDuty(other)) return true;
  if (one.venue !== undefined) return false;
  return one.source === other.source || isDeclared(one) || (other.venue === undefined && isDeclared(other));
}

function isDeclared({ basis = "declared" }: HeldDuty): boolean {
  return basis === "declared";
}

function isHeld(duty: HeldDuty, end: Instant, timeZone: TimeZone): boolean {
  const { from, observedAt } = duty;
  const isKnown = from !== undefined || observedAt === undefined || isSeenInTime(instantOf(observedAt), end);
  return isKnown && daysReachEnd(duty, end, timeZone);
}
