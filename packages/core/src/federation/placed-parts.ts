import { err, ok, type Result } from "neverthrow";
import type { CommunityDataset, DatasetVenue } from "../dataset/community-dataset.js";
import type { VenueKey } from "../dataset/slice/chosen-part.js";
import type { InvalidInput, Problem } from "../model/errors.js";
import type { Id } from "../model/id.js";
import { nearestName } from "../model/nearest-name.js";
import { problem } from "../model/problem.js";
import type { Federation } from "./federation.js";
import { twicePlaced } from "./twice-placed.js";

/** A venue that a federation names and the data do not have: nothing was ever said there, or it is misspelt. */
export interface UnseenVenue {
  readonly venue: Id;
  /** A venue of the data that may be meant, and belongs to no part. */
  readonly nearest?: Id;
}

/** A part of a federation, with its venues as the data have them. */
export interface PlacedPart {
  readonly name: string;
  readonly venues: readonly VenueKey[];
  readonly unseenVenues: readonly UnseenVenue[];
}

/**
 * The parts of a federation with the venues of a dataset. A text is the id of a venue, or else its name; one that several
 * sources have is a problem, and so is a venue that two parts name, one by its id and one by its name.
 */
export function placedParts(
  { venues }: Pick<CommunityDataset, "venues">,
  { parts }: Federation,
): Result<readonly PlacedPart[], InvalidInput> {
  const found = parts.map(({ venues: named }) => named.map((one) => venuesCalled(venues, one)));
  const problems = [
    ...found.flatMap((part, index) => part.flatMap((one, position) => severalSources(one, index, position))),
    ...twicePlaced(parts.map(({ name }, index) => ({ name, keys: (found[index] ?? []).map(([one]) => keyOf(one)) }))),
  ];
  if (problems.length > 0) return err({ type: "InvalidInput", subject: "federation", problems });
  const placed = new Set(found.flat(2).map(keyOf));
  const free = venues.filter((venue) => !placed.has(keyOf(venue))).map(({ id }) => id);
  return ok(
    parts.map(({ name, venues: named }, index) => ({
      name,
      venues: (found[index] ?? []).flat().map(({ source, id }) => ({ source, id })),
      unseenVenues: named
        .filter((_, position) => found[index]?.[position]?.length === 0)
        .map((one) => unseen(one, free)),
    })),
  );
}

function venuesCalled(venues: readonly DatasetVenue[], named: Id | VenueKey): readonly DatasetVenue[] {
  if (typeof named !== "string") return venues.filter(({ source, id }) => source === named.source && id === named.id);
  const byId = venues.filter(({ id }) => id === named);
  return byId.length > 0 ? byId : venues.filter(({ name }) => name === named);
}

function severalSources(found: readonly DatasetVenue[], index: number, position: number): readonly Problem[] {
  const [one, other] = found;
  if (one === undefined || other === undefined) return [];
  const path = `parts[${index}].venues[${position}]`;
  const sources = [...new Set(found.map(({ source }) => source))];
  const such = { source: one.source, id: one.id };
  return [problem(path, { type: "venue-of-several-sources", count: found.length, sources, such })];
}

function unseen(named: Id | VenueKey, free: readonly Id[]): UnseenVenue {
  const venue = typeof named === "string" ? named : named.id;
  const nearest = nearestName(venue, free);
  return nearest === undefined ? { venue } : { venue, nearest };
}

function keyOf(venue: VenueKey | undefined): string | undefined {
  return venue === undefined ? undefined : JSON.stringify([venue.source, venue.id]);
}
