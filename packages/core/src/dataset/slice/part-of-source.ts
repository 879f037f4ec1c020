import type { CommunityDataset } from "../community-dataset.js";
import { namedInContributions } from "../people/named-in-contributions.js";
import { IdTable } from "../texts/id-table.js";
import type { TextList } from "../texts/text-list.js";
import type { ChosenPart } from "./chosen-part.js";

/** What one source has in a part of a dataset, by its own ids. */
export class PartOfSource {
  readonly #dataset: CommunityDataset;
  /** 1 for each venue that is of the source and chosen. */
  readonly #isHere: Uint8Array;
  readonly #venues: ReadonlySet<string>;
  #conversations: IdTable | undefined;
  #contributions: IdTable | undefined;

  constructor(dataset: CommunityDataset, source: string, part: ChosenPart) {
    this.#dataset = dataset;
    this.#isHere = Uint8Array.from(dataset.venues, (venue, index) =>
      venue.source === source && (part.venueIndex[index] ?? -1) >= 0 ? 1 : 0,
    );
    this.#venues = new Set(dataset.venues.filter((_, index) => this.#isHere[index] === 1).map(({ id }) => id));
  }

  hasVenue(id: string): boolean {
    return this.#venues.has(id);
  }

  hasConversation(id: string): boolean {
    const { ids, venue } = this.#dataset.conversations;
    this.#conversations ??= this.#idsHere(ids, venue);
    return this.#conversations.find(id) >= 0;
  }

  hasContribution(id: string): boolean {
    const { ids, venue } = this.#dataset.contributions;
    this.#contributions ??= this.#idsHere(ids, venue);
    return this.#contributions.find(id) >= 0;
  }

  /** Who contributed or accepted an answer there, by pseudonym. */
  people(): ReadonlySet<string> {
    const { contributions, people } = this.#dataset;
    const isHere = (row: number): boolean => this.#isHere[contributions.venue[row] ?? -1] === 1;
    const named = namedInContributions({ people, contributions }, isHere);
    return new Set(people.pseudonyms.filter((_, person) => named[person] === 1));
  }

  /** From bytes, without a text for each: there can be millions, and facts name few. */
  #idsHere(list: TextList | undefined, venue: Int32Array): IdTable {
    const table = new IdTable();
    if (list === undefined) return table;
    for (let row = 0; row < list.length; row++) {
      if (this.#isHere[venue[row] ?? -1] !== 1) continue;
      table.intern(list.bytes, list.offsets[row] ?? 0, list.offsets[row + 1] ?? 0);
    }
    return table;
  }
}
