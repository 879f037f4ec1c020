import type { Instant } from "@org/community-core/source";
import type { ForumRow } from "../forum/forum-row.js";
import type { RowBatch } from "../ways/way-in.js";
import type { ArchiveCheckpoint } from "./archive-checkpoint.js";
import type { EndedRead } from "./archive-line.js";
import { archiveLines } from "./archive-lines.js";
import type { ForgottenPeople } from "./forgotten-people.js";

const batchSize = 2_000;

/** What of an archive is replayed. */
export interface ReplayedPart {
  readonly folder: string;
  readonly checkpoint: ArchiveCheckpoint;
  readonly forgotten: ForgottenPeople;
  /** The read by whose end everything is known already. Absent: none. */
  readonly knownBy?: number;
  /** The read with whose end it ends. Absent: with the last good line. */
  readonly until?: number;
}

/** What the lines of an archive say of the reads that filled it. */
export interface ReplayedReads {
  /** The last read that ended among the lines. */
  readonly last?: EndedRead;
  /** The read by whose end everything was known already. */
  readonly known?: EndedRead;
  /** Whether all lines could be read. */
  readonly isWhole: boolean;
}

/** The rows of an archive in batches, each with when they were seen, as the site showed them. */
export async function* replayArchive(part: ReplayedPart): AsyncGenerator<RowBatch, ReplayedReads, undefined> {
  const { folder, checkpoint, forgotten, knownBy, until } = part;
  let isKnown = knownBy !== undefined;
  let known: EndedRead | undefined;
  let last: EndedRead | undefined;
  let batch = new WaitingRows(isKnown);
  for await (const line of archiveLines(folder, checkpoint)) {
    if (line === undefined) return { ...reads(last, known), isWhole: false };
    if ("readEnded" in line) {
      last = line.readEnded;
      yield* batch.given();
      if (last.number === knownBy) {
        known = last;
        isKnown = false;
      }
      if (last.number === until) return { ...reads(last, known), isWhole: true };
      batch = new WaitingRows(isKnown);
      continue;
    }
    const row = forgotten.without(line.row);
    if (row === undefined) continue;
    if (!batch.fits(line.seenAt)) {
      yield* batch.given();
      batch = new WaitingRows(isKnown);
    }
    batch.add(row, line.seenAt);
  }
  yield* batch.given();
  return { ...reads(last, known), isWhole: true };
}

function reads(last: EndedRead | undefined, known: EndedRead | undefined): Omit<ReplayedReads, "isWhole"> {
  return { ...(last !== undefined && { last }), ...(known !== undefined && { known }) };
}

/** Rows that were seen at one moment, until they are a batch. */
class WaitingRows {
  readonly #rows: ForumRow[] = [];
  readonly #isKnown: boolean;
  #seenAt: Instant = 0;

  constructor(isKnown: boolean) {
    this.#isKnown = isKnown;
  }

  fits(seenAt: Instant): boolean {
    return this.#rows.length === 0 || (seenAt === this.#seenAt && this.#rows.length < batchSize);
  }

  add(row: ForumRow, seenAt: Instant): void {
    this.#rows.push(row);
    this.#seenAt = seenAt;
  }

  *given(): Generator<RowBatch> {
    if (this.#rows.length > 0) yield { observedAt: this.#seenAt, rows: this.#rows, isKnown: this.#isKnown };
  }
}
