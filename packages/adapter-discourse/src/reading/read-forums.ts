import { Forum } from "../forum/forum.js";
import type { ForumChange } from "../records/changed-batches.js";
import type { RowBatch, WayEnd } from "../ways/way-in.js";
import { ForumTally } from "./forum-tally.js";
import { TouchedTopics } from "./touched-topics.js";

/** The forum that a read fills, with what became of its rows; from a cursor also the forum as it was by then. */
export class ReadForums {
  readonly now: Forum = new Forum();
  readonly tally: ForumTally = new ForumTally();
  readonly #before: Forum | undefined;
  readonly #touched: TouchedTopics = new TouchedTopics(this.now);

  constructor(isFromCursor: boolean) {
    this.#before = isFromCursor ? new Forum() : undefined;
  }

  take({ observedAt, rows, beside = [], rejected, skipped, isKnown = false }: RowBatch): void {
    if (isKnown) {
      for (const row of [...rows, ...beside]) {
        this.#before?.put(row, observedAt);
        this.now.put(row, observedAt);
      }
      return;
    }
    for (const row of rows) {
      this.#touched.note(row);
      this.tally.add(row.kind, this.now.put(row, observedAt));
    }
    for (const row of beside) this.now.put(row, observedAt);
    this.tally.addAll(rejected, "rejected");
    this.tally.addAll(skipped, "skipped");
  }

  /** What changed since the cursor; `undefined` where everything is told. */
  change({ since }: WayEnd): ForumChange | undefined {
    if (this.#before === undefined || since === undefined) return undefined;
    return { before: this.#before, now: this.now, since, topics: this.#touched.ids };
  }
}
