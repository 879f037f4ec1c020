import type { CommunityDataset } from "../dataset/community-dataset.js";
import { windowRows } from "../dataset/contributions/window-rows.js";
import { earliestInstant, type Instant } from "../model/instant.js";

/** A part of the data that was collected by itself: a source, or one venue of it. */
export interface Place {
  readonly source: string;
  /** The id of the venue; absent for the source as a whole. */
  readonly venue?: string;
  /** 1 for each venue that belongs to it, by index. */
  readonly venues: Uint8Array;
}

/** So many of the largest venues are looked at by themselves: of small ones little can be told, and each costs. Ours. */
const mostVenues = 20;
/** A venue with fewer contributions shows no rhythm that a flaw could break. Ours. */
const leastContributions = 200;

/** Each source, in the order of its venues. */
export function sourcePlaces({ venues }: CommunityDataset): readonly Place[] {
  const sources = [...new Set(venues.map(({ source }) => source))];
  return sources.map((source) => ({
    source,
    venues: Uint8Array.from(venues, (one) => (one.source === source ? 1 : 0)),
  }));
}

/** Each source and, of sources with several venues, the largest venues, by their index. */
export function places(dataset: CommunityDataset, until: Instant): readonly Place[] {
  const counts = contributionsByVenue(dataset, until);
  const sizeOf = (venue: number): number => counts[venue] ?? 0;
  const severalOf = (source: string): boolean => dataset.venues.filter((one) => one.source === source).length > 1;
  const several = new Map(dataset.venues.map(({ source }) => [source, false]));
  for (const source of several.keys()) several.set(source, severalOf(source));
  const largest = dataset.venues
    .map((_, venue) => venue)
    .filter((venue) => sizeOf(venue) >= leastContributions && several.get(dataset.venues[venue]?.source ?? "") === true)
    .sort((one, other) => sizeOf(other) - sizeOf(one) || one - other)
    .slice(0, mostVenues)
    .sort((one, other) => one - other);
  return [...sourcePlaces(dataset), ...largest.map((venue) => venuePlace(dataset, venue))];
}

/** One venue as a place. */
export function venuePlace({ venues }: CommunityDataset, venue: number): Place {
  const { source = "", id = "" } = venues[venue] ?? {};
  return { source, venue: id, venues: Uint8Array.from(venues, (_, index) => (index === venue ? 1 : 0)) };
}

/** How a place is named in a flaw. */
export function placeNames({ source, venue }: Place): { readonly source: string; readonly venue?: string } {
  return venue === undefined ? { source } : { source, venue };
}

/** How many rows come before a moment. */
export function rowsUntil(dataset: CommunityDataset, until: Instant): number {
  if (until === Number.POSITIVE_INFINITY) return dataset.contributions.length;
  return until <= earliestInstant ? 0 : windowRows(dataset, { from: earliestInstant, until }).end;
}

function contributionsByVenue(dataset: CommunityDataset, until: Instant): Uint32Array {
  const counts = new Uint32Array(dataset.venues.length);
  const { venue } = dataset.contributions;
  const end = rowsUntil(dataset, until);
  for (let row = 0; row < end; row++) counts[venue[row] ?? -1] = (counts[venue[row] ?? -1] ?? 0) + 1;
  return counts;
}
