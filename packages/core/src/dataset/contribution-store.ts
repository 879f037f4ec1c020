import { withRoom } from "./growable-columns.js";
import { IdTable } from "./id-table.js";

/** One contribution on its way into the store, ids as numbers of the store's tables. */
export interface DraftContribution {
  id: number;
  type: number;
  at: number;
  author: number;
  conversation: number;
  venue: number;
  target: number;
  accepted: number;
  act: number;
  /** NaN where absent. */
  version: number;
  /** NaN where absent. */
  observedAt: number;
}

/** What became of a contribution that was put into the store. */
export type PutOutcome = "accepted" | "duplicate" | "replaced" | "rejected";

const room = 1 << 10;

/**
 * Contributions while they are being collected: columns whose row number is the number of the contribution's id, so
 * that a reply can name a target that has not been read yet. Of two states of one contribution the one with the higher
 * version holds, else the one observed later; against an earlier read, the later read. Otherwise the second is
 * rejected, and which of the two is kept does not depend on their order.
 */
export class ContributionStore {
  readonly ids: IdTable = new IdTable();
  readonly people: IdTable = new IdTable();
  readonly conversations: IdTable = new IdTable();
  readonly venues: IdTable = new IdTable();
  at: Float64Array = new Float64Array(room).fill(Number.NaN);
  type: Uint8Array = new Uint8Array(room);
  author: Int32Array = new Int32Array(room);
  conversation: Int32Array = new Int32Array(room);
  venue: Int32Array = new Int32Array(room);
  target: Int32Array = new Int32Array(room);
  accepted: Uint8Array = new Uint8Array(room);
  act: Uint8Array = new Uint8Array(room);
  /** The number of the read that wrote the row. */
  generation: Uint8Array = new Uint8Array(room);
  version: Float64Array | undefined;
  observedAt: Float64Array | undefined;
  /** The number of the read that is going on. */
  reading = 0;
  /** How a later read relates to an earlier one: its next state, or another source of equal standing. */
  laterReadHolds = true;

  /** Whether the contribution with this number has been read, not only named as a target. */
  has(row: number): boolean {
    return !Number.isNaN(this.at[row] ?? Number.NaN);
  }

  /** Takes a contribution in, and says what became of it. */
  put(draft: DraftContribution): PutOutcome {
    this.#makeRoom(Math.max(draft.id, draft.target) + 1);
    const row = draft.id;
    if (!this.has(row)) {
      this.#write(row, draft);
      return "accepted";
    }
    const newer = this.#isNewer(row, draft);
    const comparison = this.#compare(row, draft);
    if (comparison === 0) {
      if (newer === 1) this.#writeProvenance(row, draft);
      this.generation[row] = this.reading;
      return "duplicate";
    }
    if (newer === 1) this.#write(row, draft);
    if (newer !== 0) return "replaced";
    if (comparison > 0) this.#write(row, draft);
    return "rejected";
  }

  /** 1 if the draft is the newer state, -1 if it is the older one, 0 if nothing tells. */
  #isNewer(row: number, draft: DraftContribution): -1 | 0 | 1 {
    const byVersion = order(this.version?.[row], draft.version);
    if (byVersion !== 0) return byVersion;
    const byObservation = order(this.observedAt?.[row], draft.observedAt);
    if (byObservation !== 0) return byObservation;
    return this.laterReadHolds && (this.generation[row] ?? 0) < this.reading ? 1 : 0;
  }

  /** 0 if the draft says the same as the row, else its order against it; by content alone. */
  #compare(row: number, draft: DraftContribution): number {
    return (
      (this.at[row] ?? 0) - draft.at ||
      (this.type[row] ?? 0) - draft.type ||
      compareIds(this.people, this.author[row] ?? -1, draft.author) ||
      compareIds(this.conversations, this.conversation[row] ?? -1, draft.conversation) ||
      compareIds(this.venues, this.venue[row] ?? -1, draft.venue) ||
      compareIds(this.ids, this.target[row] ?? -1, draft.target) ||
      (this.accepted[row] ?? 0) - draft.accepted ||
      (this.act[row] ?? 0) - draft.act
    );
  }

  #write(row: number, draft: DraftContribution): void {
    this.at[row] = draft.at;
    this.type[row] = draft.type;
    this.author[row] = draft.author;
    this.conversation[row] = draft.conversation;
    this.venue[row] = draft.venue;
    this.target[row] = draft.target;
    this.accepted[row] = draft.accepted;
    this.act[row] = draft.act;
    this.generation[row] = this.reading;
    this.#writeProvenance(row, draft);
  }

  #writeProvenance(row: number, draft: DraftContribution): void {
    this.version = this.#provenanceColumn(this.version, row, draft.version);
    this.observedAt = this.#provenanceColumn(this.observedAt, row, draft.observedAt);
  }

  /** Most sources give neither, so that the columns come into being with the first value. */
  #provenanceColumn(column: Float64Array | undefined, row: number, value: number): Float64Array | undefined {
    if (column === undefined && Number.isNaN(value)) return undefined;
    const present = withRoom(column ?? new Float64Array(0), this.at.length, Number.NaN);
    present[row] = value;
    return present;
  }

  #makeRoom(rows: number): void {
    if (rows <= this.at.length) return;
    this.at = withRoom(this.at, rows, Number.NaN);
    const length = this.at.length;
    this.type = withRoom(this.type, length, 0);
    this.author = withRoom(this.author, length, 0);
    this.conversation = withRoom(this.conversation, length, 0);
    this.venue = withRoom(this.venue, length, 0);
    this.target = withRoom(this.target, length, 0);
    this.accepted = withRoom(this.accepted, length, 0);
    this.act = withRoom(this.act, length, 0);
    this.generation = withRoom(this.generation, length, 0);
    if (this.version !== undefined) this.version = withRoom(this.version, length, Number.NaN);
    if (this.observedAt !== undefined) this.observedAt = withRoom(this.observedAt, length, Number.NaN);
  }
}

/** 1 if the second is higher, -1 if the first is, 0 if they are equal or one is not known. */
function order(first: number | undefined, second: number): -1 | 0 | 1 {
  if (first === undefined || Number.isNaN(first) || Number.isNaN(second) || first === second) return 0;
  return second > first ? 1 : -1;
}

/** Orders two entries of a table by their texts; none comes first. */
function compareIds(table: IdTable, first: number, second: number): number {
  if (first === second) return 0;
  if (first < 0) return -1;
  return second < 0 ? 1 : table.compare(first, second);
}
