import { basename } from "node:path";
import { type Instant, readingPhase, type SourceError, worded } from "@org/community-core/source";
import { fileTrouble } from "../file-trouble.js";
import { latestMoment } from "../latest-moment.js";
import { RowCollector } from "../row-collector.js";
import { aborted, troubleBatch } from "../trouble-batch.js";
import type { RowBatch, WayEnd, WayRequest } from "../way-in.js";
import { momentInWords } from "./dump-moment.js";
import { DumpScanner } from "./dump-scanner.js";
import { ForumSurvey } from "./forum-survey.js";
import { openDump } from "./open-dump.js";
import { PostReading } from "./post-reading.js";
import { type TableReader, tableLines } from "./table-lines.js";

type Batches<End> = AsyncGenerator<RowBatch, End, undefined>;

/** Reads a dump twice: first all that says which topics are read, then their posts. */
export async function* readBackup(path: string, madeAt: Instant | undefined, request: WayRequest): Batches<WayEnd> {
  const reading = new DumpReading(path, madeAt, request);
  const survey = new ForumSurvey(request);
  const trouble = yield* reading.pass("what is there", (table) => survey.readerOf(table));
  reading.fixMoment();
  survey.giveTo(reading.collector);
  yield reading.batch();
  const posts = new PostReading(survey, reading.has("post_actions"));
  // After trouble the second pass meets it in the same place: one word about it is enough.
  const again = yield* reading.pass("posts", (table) => posts.readerOf(table), trouble === undefined);
  survey.flags.giveTo(reading.collector);
  yield reading.batch();
  const met = trouble ?? again;
  if (met !== undefined) yield troubleBatch(met, reading.until);
  return { complete: met === undefined, coverage: { until: reading.until + 1, complete: met === undefined } };
}

/** Passes through one dump: what they gather, and how far the forum goes in time. */
class DumpReading {
  readonly collector: RowCollector = new RowCollector();
  readonly #path: string;
  readonly #file: string;
  readonly #request: WayRequest;
  readonly #tables = new Set<string>();
  #madeAt: Instant | undefined;
  #latest: Instant = 0;
  #seenAt: Instant | undefined;

  constructor(path: string, madeAt: Instant | undefined, request: WayRequest) {
    this.#path = path;
    this.#file = basename(path);
    this.#madeAt = madeAt;
    this.#request = request;
  }

  /** When the forum was looked at, as far as the dump has said so by now. */
  get until(): Instant {
    return Math.max(this.#madeAt ?? 0, this.#latest);
  }

  /** Whether a table is there. */
  has(table: string): boolean {
    return this.#tables.has(table);
  }

  batch(): RowBatch {
    const batch = this.collector.batch(this.#seenAt ?? this.until);
    if (this.#madeAt === undefined) this.#latest = Math.max(this.#latest, latestMoment(batch.rows));
    return batch;
  }

  /** From here on all is seen at one moment: what the first pass has told of when the dump was made. */
  fixMoment(): void {
    this.#seenAt = this.until;
  }

  /**
   * Goes through the dump with those who read its tables; gives the trouble that it met. Where the end was seen before,
   * it stops after the last table that is read.
   */
  async *pass(
    phase: string,
    readerOf: (table: string) => TableReader | undefined,
    isSeenToEnd = false,
  ): Batches<SourceError | undefined> {
    const { signal, onProgress } = this.#request;
    const coming = new Set([...this.#tables].filter((table) => readerOf(table) !== undefined));
    const scanner = new DumpScanner({
      opens: (table, columns) => this.#opens(table, columns, readerOf(table)),
      closes: (table) => coming.delete(table),
    });
    let bytes = 0;
    try {
      for await (const chunk of openDump(this.#path)) {
        if (signal?.aborted === true) return aborted;
        scanner.push(chunk);
        this.#madeAt ??= momentInWords(scanner.startedOn);
        yield this.batch();
        bytes += chunk.length;
        onProgress?.({ ...readingPhase(`${this.#file}: ${phase}`), done: bytes, unit: "bytes" });
        if (isSeenToEnd && coming.size === 0) return undefined;
      }
    } catch (error) {
      return fileTrouble(error, this.#file);
    }
    return scanner.isWhole ? undefined : endsEarly(this.#file, scanner.table);
  }

  #opens(table: string, columns: readonly string[], reader: TableReader | undefined) {
    this.#tables.add(table);
    return reader && tableLines(reader, table, columns, this.collector);
  }
}

function endsEarly(file: string, table: string | undefined): SourceError {
  return {
    type: "SourceError",
    code: "dump-ends-early",
    ...(table === undefined
      ? worded("{file} ends between tables, before its own end.", { file })
      : worded("{file} ends within the table {table}, before its own end.", { file, table })),
    advice: "Copy or make the backup again.",
    place: { file },
  };
}
