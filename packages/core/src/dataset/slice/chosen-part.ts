import type { CommunityDataset, DatasetVenue } from "../community-dataset.js";

/** What a venue is known by. */
export type VenueKey = Pick<DatasetVenue, "source" | "id">;

/** What of a dataset belongs to chosen venues: the new index of each venue, conversation and contribution, or -1. */
export interface ChosenPart {
  readonly venueIndex: Int32Array;
  readonly conversationIndex: Int32Array;
  readonly rowIndex: Int32Array;
}

/**
 * Finds what belongs to some venues. A contribution and its conversation are in the same venue, so that no conversation
 * is cut in two.
 *
 * @throws RangeError if a venue is not in the dataset.
 */
export function chosenPart(dataset: CommunityDataset, chosen: readonly VenueKey[]): ChosenPart {
  const { venues, conversations, contributions } = dataset;
  const positions = new Map(venues.map((venue, position) => [keyText(venue), position]));
  const isChosen = new Uint8Array(venues.length);
  for (const venue of chosen) {
    const position = positions.get(keyText(venue));
    if (position === undefined) {
      throw new RangeError(`A slice is of venues of the dataset, got ${venue.id} of ${venue.source}.`);
    }
    isChosen[position] = 1;
  }
  return {
    venueIndex: numbered(venues.length, (venue) => isChosen[venue] === 1),
    conversationIndex: numbered(conversations.length, (row) => isChosen[conversations.venue[row] ?? -1] === 1),
    rowIndex: numbered(contributions.length, (row) => isChosen[contributions.venue[row] ?? -1] === 1),
  };
}

/** Numbers what is kept from 0; -1 for the rest. */
function numbered(length: number, isKept: (position: number) => boolean): Int32Array {
  let next = 0;
  return new Int32Array(length).map((_, position) => (isKept(position) ? next++ : -1));
}

function keyText({ source, id }: VenueKey): string {
  return JSON.stringify([source, id]);
}
