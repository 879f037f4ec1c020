import { basename } from "node:path";
import type { Instant, IssueRecord } from "@org/community-core/source";
import { userVisitRow } from "../../tables/user-visit-row.js";
import { ValueCells } from "../../tables/value-cells.js";
import { type CsvTable, csvTables } from "../csv-table.js";
import { exportMoment } from "../export-moment.js";
import { fileTrouble } from "../file-trouble.js";
import { latestMoment } from "../latest-moment.js";
import { openFileSet } from "../open-file-set.js";
import { RowCollector } from "../row-collector.js";
import { aborted, troubleBatch } from "../trouble-batch.js";
import type { RowBatch, WayEnd, WayRequest } from "../way-in.js";
import { archiveName } from "./archive-name.js";
import { archivedPostReader, isArchivedPosts } from "./archived-posts.js";

const batchRows = 2_000;

type Batches<End> = AsyncGenerator<RowBatch, End, undefined>;

/** Reads the archive of one user. Files that nothing is made of, such as those with addresses, are not opened. */
export async function* readUserArchive(path: string, ownerId: number, request: WayRequest): Batches<WayEnd> {
  const reading = new ArchiveReading(ownerId, exportMoment(basename(path)), request);
  try {
    const all = await openFileSet(path);
    try {
      const files = { ...all, names: all.names.filter((name) => /^(user_archive|user-archive|visits)/.test(name)) };
      for await (const table of csvTables(files.names.length > 0 ? files : all)) {
        if (!(yield* reading.table(table))) return reading.end(false);
      }
    } finally {
      all.close();
    }
  } catch (error) {
    yield reading.batch();
    yield troubleBatch(fileTrouble(error, archiveName), reading.until);
    return reading.end(false);
  }
  return reading.end(true);
}

type TakeRow = (cells: readonly string[], line: number) => void;

class ArchiveReading {
  until: Instant;
  readonly #ownerId: number;
  readonly #request: WayRequest;
  readonly #collector = new RowCollector();
  #done = 0;

  constructor(ownerId: number, madeAt: Instant | undefined, request: WayRequest) {
    this.#ownerId = ownerId;
    this.until = madeAt ?? 0;
    this.#request = request;
    this.#collector.beside({ kind: "user", id: ownerId });
  }

  /** One person saw no more of a topic than what they wrote: it is never all that there was. */
  end(complete: boolean): WayEnd {
    return { complete, coverage: { until: this.until + 1, complete: false } };
  }

  batch(): RowBatch {
    const batch = this.#collector.batch(this.until);
    this.until = Math.max(this.until, latestMoment(batch.rows));
    return { ...batch, observedAt: this.until };
  }

  /** Reads one file; `false` if reading was stopped. */
  async *table(table: CsvTable): Batches<boolean> {
    const take = this.#taker(table);
    if (take === undefined) return true;
    for await (const { cells, line } of table.rows) {
      if (this.#request.signal?.aborted === true) {
        yield troubleBatch(aborted, this.until);
        return false;
      }
      take(cells, line);
      if (++this.#done % batchRows === 0) yield this.batch();
    }
    yield this.batch();
    this.#request.onProgress?.({ phase: "reading the archive", done: this.#done, unit: "rows" });
    return true;
  }

  #taker({ name, columns }: CsvTable): TakeRow | undefined {
    if (isArchivedPosts(columns)) return this.#posts(columns);
    const isVisits = name.startsWith("visits") && columns.includes("visited_at");
    return isVisits && this.#request.withFigures === true ? this.#visits(columns) : undefined;
  }

  #posts(columns: readonly string[]): TakeRow {
    const read = archivedPostReader(columns, this.#ownerId, this.#request.withTitles === true);
    return (cells, line) => {
      const archived = read(cells);
      if (archived === undefined) this.#collector.reject("post", unreadable("user_archive.csv", line));
      else if (archived === "skipped") this.#collector.skip("post");
      else {
        this.#collector.beside(archived.topic);
        this.#collector.row(archived.post);
      }
    };
  }

  #visits(columns: readonly string[]): TakeRow {
    const own = new ValueCells([...columns, "user_id"]);
    return (cells, line) => {
      const visit = own.isNow([...cells, String(this.#ownerId)]) ? userVisitRow(own) : undefined;
      if (visit === undefined) this.#collector.reject("userVisit", unreadable("visits.csv", line));
      else this.#collector.row(visit);
    };
  }
}

function unreadable(file: string, line: number): Omit<IssueRecord, "kind" | "severity"> {
  return {
    code: "row-unreadable",
    message: "A row of the archive that cannot be read: too few or too many cells, or one of another kind.",
    place: { file, line },
  };
}
