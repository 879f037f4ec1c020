import { basename } from "node:path";
import { type Instant, type IssueRecord, readingPhase } from "@org/community-core/source";
import { type CsvTable, csvTables } from "../csv-table.js";
import { exportMoment } from "../export-moment.js";
import { fileTrouble } from "../file-trouble.js";
import { latestMoment } from "../latest-moment.js";
import { openFileSet } from "../open-file-set.js";
import { RowCollector } from "../row-collector.js";
import { aborted, troubleBatch } from "../trouble-batch.js";
import type { RowBatch, WayEnd, WayRequest } from "../way-in.js";
import { isStaffLog, staffLogReader } from "./staff-log.js";
import { isUserList, userListReader } from "./user-list.js";

const batchRows = 2_000;

type Batches<End> = AsyncGenerator<RowBatch, End, undefined>;

/** Reads all exports at a path: the lists of users first, because the log of staff calls people by name. */
export async function* readAdminExports(path: string, request: WayRequest): Batches<WayEnd> {
  const reading = new ExportsReading(request);
  try {
    for (const reads of [isUserList, ...(request.withFigures === true ? [isStaffLog] : [])]) {
      const files = await openFileSet(path);
      try {
        for await (const table of csvTables(files)) {
          if (reads(table.columns) && !(yield* reading.table(table, reads === isUserList))) return reading.end(false);
        }
      } finally {
        files.close();
      }
    }
  } catch (error) {
    yield reading.batch();
    yield troubleBatch(fileTrouble(error, basename(path)), reading.until);
    return reading.end(false);
  }
  return reading.end(true);
}

class ExportsReading {
  until: Instant = 0;
  readonly #request: WayRequest;
  readonly #collector = new RowCollector();
  readonly #userIds = new Map<string, number>();
  #from: Instant | undefined;
  #done = 0;

  constructor(request: WayRequest) {
    this.#request = request;
  }

  end(complete: boolean): WayEnd {
    const from = this.#from === undefined ? {} : { from: this.#from };
    return { complete, coverage: { ...from, until: this.until + 1, complete } };
  }

  batch(): RowBatch {
    const batch = this.#collector.batch(this.until);
    this.until = Math.max(this.until, latestMoment(batch.rows));
    return { ...batch, observedAt: this.until };
  }

  /** Reads one file; `false` if reading was stopped. */
  async *table({ name, columns, rows }: CsvTable, isUsers: boolean): Batches<boolean> {
    this.until = Math.max(this.until, exportMoment(name) ?? 0);
    const take = isUsers ? this.#users(name, columns) : this.#log(name, columns);
    for await (const { cells, line } of rows) {
      if (this.#request.signal?.aborted === true) {
        yield troubleBatch(aborted, this.until);
        return false;
      }
      take(cells, line);
      if (++this.#done % batchRows === 0) yield this.batch();
    }
    yield this.batch();
    this.#request.onProgress?.({ ...readingPhase(name), done: this.#done, unit: "rows" });
    return true;
  }

  #users(file: string, columns: readonly string[]): (cells: readonly string[], line: number) => void {
    const { read, usernameIn } = userListReader(columns, this.#request.withNames === true);
    return (cells, line) => {
      const user = read(cells);
      if (user === undefined) this.#collector.reject("user", unreadable(file, line));
      // The system and other automated accounts stand in the lists of some versions alone.
      else if (user.id < 0) this.#collector.skip("user");
      else {
        this.#collector.row(user);
        this.#from = Math.min(this.#from ?? Number.POSITIVE_INFINITY, user.createdAt ?? Number.POSITIVE_INFINITY);
        if (this.#request.withFigures === true) this.#userIds.set(usernameIn(cells), user.id);
      }
    };
  }

  #log(file: string, columns: readonly string[]): (cells: readonly string[], line: number) => void {
    const read = staffLogReader(columns, this.#userIds);
    return (cells, line) => {
      const act = read(cells);
      if (act === undefined) this.#collector.reject("staffAction", unreadable(file, line));
      else if (act === "skipped") this.#collector.skip("staffAction");
      else this.#collector.row(act);
    };
  }
}

function unreadable(file: string, line: number): Omit<IssueRecord, "kind" | "severity"> {
  return {
    code: "row-unreadable",
    message: "A row of an export that cannot be read: too few cells, or one of another kind.",
    place: { file, line },
  };
}
