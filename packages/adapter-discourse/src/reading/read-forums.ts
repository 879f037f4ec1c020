import { Forum } from "../forum/forum.js";
import type { ForumChange } from "../records/changed-batches.js";
import type { RowBatch, WayEnd } from "../ways/way-in.js";
import { ForumTally } from "./forum-tally.js";
import { TouchedTopics } from "./touched-topics.js";

/** The forum that a read fills, with what became of its rows; from a cursor also the forum as it was by then. */
export class ReadForums {
  readonly now: Forum = new Forum();
  readonly tally: ForumTally = new ForumTally();
  readonly #earlier: { readonly forum: Forum; readonly touched: TouchedTopics } | undefined;

  constructor(isFromCursor: boolean) {
    this.#earlier = isFromCursor ? { forum: new Forum(), touched: new TouchedTopics(this.now) } : undefined;
  }

  take(batch: RowBatch): void {
    const { observedAt, rows, beside = [], isKnown = false } = batch;
    if (isKnown) {
      for (const row of [...rows, ...beside]) {
        this.#earlier?.forum.put(row, observedAt);
        this.now.put(row, observedAt);
      }
      return;
    }
    for (const row of rows) {
      this.#earlier?.touched.note(row);
      this.tally.add(row.kind, this.now.put(row, observedAt));
    }
    for (const row of beside) this.now.put(row, observedAt);
    this.#count(batch);
  }

  /** What changed since the cursor; `undefined` where everything is told. */
  change({ since }: WayEnd): ForumChange | undefined {
    if (this.#earlier === undefined || since === undefined) return undefined;
    return { before: this.#earlier.forum, now: this.now, since, topics: this.#earlier.touched.ids };
  }

  #count({ accepted, duplicate, rejected, skipped }: RowBatch): void {
    this.tally.addAll(accepted, "accepted");
    this.tally.addAll(duplicate, "duplicate");
    this.tally.addAll(rejected, "rejected");
    this.tally.addAll(skipped, "skipped");
  }
}
