import { basename } from "node:path";
import { type Instant, type IssueRecord, readingPhase } from "@org/community-core/source";
import { ValueCells } from "../../tables/value-cells.js";
import { fileTrouble } from "../file-trouble.js";
import { latestMoment } from "../latest-moment.js";
import { RowCollector } from "../row-collector.js";
import { aborted, troubleBatch } from "../trouble-batch.js";
import type { RowBatch, WayEnd, WayRequest } from "../way-in.js";
import { type OpenedResult, openResult, type ResultRow, type ResultTrouble } from "./open-result.js";
import { type ResultFile, resultFiles } from "./result-file.js";
import { type ResultReader, resultReaders } from "./result-readers.js";

const batchRows = 2_000;
/** How many rows the plugin gives unless it is asked for more, and how many at most: a page of just as many may be cut. */
const limits: ReadonlySet<number> = new Set([1_000, 10_000]);

type Batches<End> = AsyncGenerator<RowBatch, End, undefined>;

/** Reads all results in a folder, one file after the other. */
export async function* readResults(folder: string, request: WayRequest): Batches<WayEnd> {
  const reading = new ResultsReading(request);
  try {
    const files = await resultFiles(folder);
    for (const [index, file] of files.entries()) {
      const isLast = files[index + 1]?.query !== file.query;
      if (!(yield* reading.file(file, isLast))) return reading.end(false);
    }
  } catch (error) {
    yield troubleBatch(fileTrouble(error, basename(folder)), reading.until);
    return reading.end(false);
  }
  return reading.end(true);
}

class ResultsReading {
  until: Instant = 0;
  readonly #request: WayRequest;
  readonly #collector = new RowCollector();
  #mayBeCut = false;
  #done = 0;

  constructor(request: WayRequest) {
    this.#request = request;
  }

  end(complete: boolean): WayEnd {
    return { complete, coverage: { until: this.until + 1, complete: complete && !this.#mayBeCut } };
  }

  /** Reads one file; `false` if reading cannot go on. */
  async *file(file: ResultFile, isLastPage: boolean): Batches<boolean> {
    const reader = resultReaders.get(file.query);
    const result = await openResult(file);
    if (reader === undefined || typeof result === "string" || !this.#hasColumns(result, reader, file)) {
      if (typeof result === "string") this.#collector.issue(issueOf(result, file));
      yield this.#batch(file);
      return false;
    }
    const cells = new ValueCells(result.columns);
    let rows = 0;
    for await (const row of result.rows) {
      if (this.#request.signal?.aborted === true) {
        yield troubleBatch(aborted, this.until);
        return false;
      }
      this.#row(reader, cells, row, file);
      if (++rows % batchRows === 0) yield this.#batch(file);
    }
    this.#mayBeCut ||= isLastPage && limits.has(rows);
    if (isLastPage && limits.has(rows)) this.#collector.issue({ ...mayBeCut, place: { file: file.name } });
    yield this.#batch(file);
    return true;
  }

  /** Whether there are all columns without which no row means anything. */
  #hasColumns({ columns }: OpenedResult, { needs }: ResultReader, file: ResultFile): boolean {
    const column = needs.find((needed) => !columns.includes(needed));
    if (column === undefined) return true;
    this.#collector.issue({ ...columnMissing, place: { file: file.name, column } });
    return false;
  }

  #row(reader: ResultReader, cells: ValueCells, { cells: values, line }: ResultRow, file: ResultFile): void {
    const isRow = cells.isNow(values);
    const row = isRow ? reader.read(cells, this.#request) : undefined;
    if (row === undefined || cells.faulty !== undefined) {
      const column = isRow && cells.faulty !== undefined ? { column: cells.faulty } : {};
      const place = { file: file.name, ...(line !== undefined && { line }), ...column };
      this.#collector.reject(reader.kind, { ...unreadable, place });
    } else if (row === "skipped") this.#collector.skip(reader.kind);
    else this.#collector.row(row);
  }

  #batch(file: ResultFile): RowBatch {
    const batch = this.#collector.batch(this.until);
    this.until = Math.max(this.until, latestMoment(batch.rows));
    this.#done += batch.rows.length;
    this.#request.onProgress?.({ ...readingPhase(file.query), done: this.#done, unit: "rows" });
    return { ...batch, observedAt: this.until };
  }
}

function issueOf(code: ResultTrouble, file: ResultFile): IssueRecord {
  const said = code === "query-failed" ? failed : notAResult;
  return { kind: "issue", severity: "error", code, ...said, place: { file: file.name } };
}

const failed = {
  message: "The query did not run; the plugin's own words stay in the file.",
  advice: "Run it again in the Data Explorer, with fewer rows a page if it took too long.",
} as const;

const notAResult = {
  message: "This is no result of the Data Explorer, in JSON or in CSV.",
  advice: "Download the result of the query, or keep the answer to its run.",
} as const;

const unreadable = {
  code: "row-unreadable",
  message: "A row of a result that cannot be read: too few or too many cells, or one of another kind.",
} as const;

const columnMissing = {
  kind: "issue",
  severity: "error",
  code: "column-missing",
  message: "A result without a column that is needed.",
  advice: "Paste the query as it stands in dataExplorerQueries.",
} as const;

const mayBeCut = {
  kind: "issue",
  severity: "warning",
  code: "result-may-be-cut",
  message: "A last page with as many rows as the plugin gives at most: there may be more.",
  advice: "Run the query again with the last id as last_id, until a page comes that is not full.",
} as const;
