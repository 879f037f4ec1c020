import { type PutOutcome, settleState } from "../states/settle-state.js";
import type { StateAge } from "../states/state-order.js";
import { withRoom } from "../texts/growable-columns.js";
import { IdTable } from "../texts/id-table.js";

/** One contribution on its way into the store, ids as numbers of the store's tables; -1 where absent. */
export interface DraftContribution extends StateAge {
  id: number;
  type: number;
  at: number;
  author: number;
  conversation: number;
  venue: number;
  target: number;
  accepted: number;
  /** When it was accepted as the answer, and the person who did so; NaN and -1 where that is not known. */
  acceptedAt: number;
  acceptedBy: number;
  act: number;
  version: number;
  observedAt: number;
}

/** When an answer was accepted and by whom; NaN and -1 where one of them is not known. */
export interface DraftAcceptance {
  readonly at: number;
  readonly by: number;
}

const notKnown: DraftAcceptance = { at: Number.NaN, by: -1 };

const room = 1 << 10;

/**
 * Contributions while they are being collected: columns whose row number is the number of the contribution's id, so
 * that a reply can name a target that has not been read yet. `settleState` says which of two states of one holds.
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
  /** What more is known of accepted answers, by row: few contributions are one. */
  readonly acceptance: Map<number, DraftAcceptance> = new Map();
  version: Float64Array | undefined;
  observedAt: Float64Array | undefined;
  /** The number of the read that confirmed the row; absent while there is only the first. */
  generation: Uint16Array | undefined;
  /** The number of the read that is going on, from 0; what is read side by side has the same number. */
  reading = 0;

  /** Whether the contribution with this number has been read, not only named as a target. */
  has(row: number): boolean {
    return !Number.isNaN(this.at[row] ?? Number.NaN);
  }

  /** Takes a contribution away again. */
  remove(row: number): void {
    this.at[row] = Number.NaN;
    this.acceptance.delete(row);
  }

  /** What the state of a row says of how new it is. */
  ageOf(row: number): StateAge {
    return { version: this.version?.[row] ?? Number.NaN, observedAt: this.observedAt?.[row] ?? Number.NaN };
  }

  /** Takes a contribution in, and says what became of it. */
  put(draft: DraftContribution): PutOutcome {
    const row = draft.id;
    this.#makeRoom(Math.max(row, draft.target) + 1);
    if (!this.has(row)) {
      this.#write(row, draft);
      return "accepted";
    }
    const isLaterRead = (this.generation?.[row] ?? 0) < this.reading;
    const content = this.#compare(row, draft);
    const { holds, outcome } = settleState(this.ageOf(row), draft, isLaterRead, content);
    if (content === 0) {
      if (holds) this.#writeAge(row, draft);
      this.#confirm(row);
    } else if (holds) {
      this.#write(row, draft);
    }
    return outcome;
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
      this.#compareAcceptance(row, draft) ||
      (this.act[row] ?? 0) - draft.act
    );
  }

  #compareAcceptance(row: number, { acceptedAt, acceptedBy }: DraftContribution): number {
    const { at, by } = this.acceptance.get(row) ?? notKnown;
    return compareKnown(at, acceptedAt) || compareIds(this.people, by, acceptedBy);
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
    this.#writeAcceptance(row, draft);
    this.#writeAge(row, draft);
    this.#confirm(row);
  }

  #writeAcceptance(row: number, { acceptedAt, acceptedBy }: DraftContribution): void {
    if (!Number.isNaN(acceptedAt) || acceptedBy >= 0) this.acceptance.set(row, { at: acceptedAt, by: acceptedBy });
    else if (this.acceptance.size > 0) this.acceptance.delete(row);
  }

  #writeAge(row: number, { version, observedAt }: StateAge): void {
    this.version = this.#ageColumn(this.version, row, version);
    this.observedAt = this.#ageColumn(this.observedAt, row, observedAt);
  }

  /** Most sources give neither, so that the columns come into being with the first value. */
  #ageColumn(column: Float64Array | undefined, row: number, value: number): Float64Array | undefined {
    if (column === undefined && Number.isNaN(value)) return undefined;
    const present = column ?? new Float64Array(this.at.length).fill(Number.NaN);
    present[row] = value;
    return present;
  }

  #confirm(row: number): void {
    if (this.reading === 0) return;
    this.generation ??= new Uint16Array(this.at.length);
    this.generation[row] = this.reading;
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
    if (this.version !== undefined) this.version = withRoom(this.version, length, Number.NaN);
    if (this.observedAt !== undefined) this.observedAt = withRoom(this.observedAt, length, Number.NaN);
    if (this.generation !== undefined) this.generation = withRoom(this.generation, length, 0);
  }
}

/** Orders two numbers; NaN, which stands for none, comes first. */
function compareKnown(first: number, second: number): number {
  if (Number.isNaN(first) || Number.isNaN(second)) return Number(Number.isNaN(second)) - Number(Number.isNaN(first));
  return first - second;
}

/** Orders two entries of a table by their texts; none comes first. */
function compareIds(table: IdTable, first: number, second: number): number {
  if (first === second) return 0;
  if (first < 0) return -1;
  return second < 0 ? 1 : table.compare(first, second);
}
