import type { Instant } from "@org/community-core/source";
import { withRoom } from "./columns.js";
import type { TopicRow } from "./forum-row.js";
import { IdIndex } from "./id-index.js";
import { MostlySame } from "./mostly-same.js";
import type { PutOutcome } from "./put-outcome.js";
import { sameFields } from "./same-fields.js";

const room = 1 << 8;
const archetypes = ["regular", "private_message", "banner"] as const;
/** Whole numbers of a topic that may be absent, each a column. */
const wholeNumbers = ["categoryId", "userId", "postsCount", "likeCount", "highestPostNumber"] as const;
const absent = -(2 ** 31);
/** Moments of one; NaN stands for absent. */
const moments = ["createdAt", "bumpedAt"] as const;
/** What few topics have, or what hardly any way tells. */
const rarities = ["deletedAt", "streamLength"] as const;
/** What may be true, false or absent of a topic: two bits each. */
const truths = ["visible", "closed", "pinned", "hasAcceptedAnswer"] as const;

type KeptField =
  | (typeof wholeNumbers)[number]
  | (typeof moments)[number]
  | (typeof rarities)[number]
  | (typeof truths)[number]
  | "kind"
  | "id"
  | "archetype"
  | "tags"
  | "title";

/** A topic whose fields all have their place here: a field that would be lost is refused when this is compiled. */
type KeptTopic = keyof TopicRow extends KeptField ? TopicRow : never;

/**
 * Topics column by column, because a forum has hundreds of thousands: some forty bytes a topic. What a newer row says
 * holds; what it does not say stays.
 */
export class TopicTable {
  readonly #index = new IdIndex();
  #length = 0;
  #size = 0;
  #id: Int32Array = new Int32Array(room);
  readonly #observedAt = new MostlySame();
  #archetype: Uint8Array = new Uint8Array(room);
  #truths: Uint8Array = new Uint8Array(room);
  readonly #wholeNumbers: Int32Array[] = wholeNumbers.map(() => new Int32Array(room));
  readonly #moments: Float64Array[] = moments.map(() => new Float64Array(room));
  readonly #rarities: readonly MostlySame[] = rarities.map(() => new MostlySame(Number.NaN));
  readonly #tags = new Map<number, readonly string[]>();
  readonly #titles = new Map<number, string>();

  get size(): number {
    return this.#size;
  }

  /** Takes a row in that was seen at a moment, and says what became of it. */
  put(id: number, row: KeptTopic, observedAt: Instant): PutOutcome {
    const known = this.#index.get(id);
    if (known < 0) {
      this.#write(this.#newRow(id), row, observedAt);
      return "accepted";
    }
    const before = this.#topic(known);
    const seenAt = this.#observedAt.get(known);
    const merged = observedAt >= seenAt ? { ...before, ...row } : { ...row, ...before };
    this.#write(known, merged, Math.max(observedAt, seenAt));
    return sameFields(before, merged) ? "duplicate" : "replaced";
  }

  get(id: number): TopicRow | undefined {
    const row = this.#index.get(id);
    return row < 0 ? undefined : this.#topic(row);
  }

  /** When the topic was last seen. */
  observedAt(id: number): Instant | undefined {
    const row = this.#index.get(id);
    return row < 0 ? undefined : this.#observedAt.get(row);
  }

  delete(id: number): boolean {
    const row = this.#index.get(id);
    if (row < 0) return false;
    this.#index.set(id, -1);
    this.#id[row] = 0;
    this.#size--;
    return true;
  }

  /** All ids, in no order. */
  *ids(): Generator<number> {
    for (let row = 0; row < this.#length; row++) if (this.#id[row] !== 0) yield this.#id[row] ?? 0;
  }

  /** All topics by id, so that the order of reading never shows. */
  sorted(): readonly TopicRow[] {
    return [...this.ids()].sort((first, second) => first - second).flatMap((id) => this.get(id) ?? []);
  }

  #newRow(id: number): number {
    const row = this.#length++;
    this.#id = withRoom(this.#id, this.#length);
    this.#archetype = withRoom(this.#archetype, this.#length);
    this.#truths = withRoom(this.#truths, this.#length);
    for (const [at, column] of this.#wholeNumbers.entries()) this.#wholeNumbers[at] = withRoom(column, this.#length);
    for (const [at, column] of this.#moments.entries()) this.#moments[at] = withRoom(column, this.#length);
    this.#id[row] = id;
    this.#index.set(id, row);
    this.#size++;
    return row;
  }

  #write(row: number, topic: TopicRow, observedAt: Instant): void {
    this.#observedAt.set(row, observedAt);
    this.#archetype[row] = topic.archetype === undefined ? 0 : archetypes.indexOf(topic.archetype) + 1;
    for (const [at, field] of wholeNumbers.entries()) setAt(this.#wholeNumbers[at], row, topic[field] ?? absent);
    for (const [at, field] of moments.entries()) setAt(this.#moments[at], row, topic[field] ?? Number.NaN);
    for (const [at, field] of rarities.entries()) this.#rarities[at]?.set(row, topic[field] ?? Number.NaN);
    let bits = 0;
    for (const [place, field] of truths.entries()) {
      const truth = topic[field];
      if (truth !== undefined) bits |= (truth ? 3 : 1) << (2 * place);
    }
    this.#truths[row] = bits;
    // Where a way tells neither, they take no room.
    if (topic.tags !== undefined) this.#tags.set(row, topic.tags);
    if (topic.title !== undefined) this.#titles.set(row, topic.title);
  }

  #topic(row: number): TopicRow {
    const archetype = archetypes[(this.#archetype[row] ?? 0) - 1];
    const [tags, title] = [this.#tags.get(row), this.#titles.get(row)];
    const topic: Record<string, unknown> = { kind: "topic", id: this.#id[row] };
    for (const [at, field] of wholeNumbers.entries()) {
      const value = this.#wholeNumbers[at]?.[row];
      if (value !== absent) topic[field] = value;
    }
    for (const [at, field] of [...moments, ...rarities].entries()) {
      const value = this.#moments[at]?.[row] ?? this.#rarities[at - moments.length]?.get(row) ?? Number.NaN;
      if (!Number.isNaN(value)) topic[field] = value;
    }
    for (const [place, field] of truths.entries()) {
      const bits = ((this.#truths[row] ?? 0) >> (2 * place)) & 3;
      if (bits !== 0) topic[field] = bits === 3;
    }
    if (archetype !== undefined) topic["archetype"] = archetype;
    if (tags !== undefined) topic["tags"] = tags;
    if (title !== undefined) topic["title"] = title;
    // The cast: every field was written from a topic row.
    return topic as unknown as TopicRow;
  }
}

function setAt(column: Int32Array | Float64Array | undefined, row: number, value: number): void {
  if (column !== undefined) column[row] = value;
}
