import {
  type CalendarDate,
  type IssueRecord,
  type ReadRequest,
  readingPhase,
  type SourceRecord,
} from "@org/community-core/source";
import { breaksOff } from "../../files/file-error.js";
import { fileTrouble } from "../../files/file-trouble.js";
import { readBytes } from "../../files/read-bytes.js";
import { inBatches } from "../in-batches.js";
import { pageObservations, pageVenue } from "../page.js";
import { TableTally } from "../table-tally.js";
import { aborted, troubleIssue } from "../trouble.js";
import { type ExportFile, findFiles } from "./find-files.js";
import type { PageExportsOptions } from "./page-exports-options.js";
import { pageRecords } from "./page-records.js";
import { readFileTables } from "./read-file-tables.js";
import { mostBytes, readSheets } from "./read-sheets.js";
import { RowStore } from "./row-store.js";

/** Records as they come, and at the end whether they are all. */
type Batches = AsyncGenerator<readonly SourceRecord[], boolean, undefined>;

/** Reads all exports, then yields what they say together: two exports of overlapping months are one history. */
export async function* readPageExports(
  options: PageExportsOptions,
  request: ReadRequest,
): AsyncGenerator<readonly SourceRecord[], void, undefined> {
  const reading = new PageReading(options, request);
  const isWhole = yield* reading.exports();
  const isGiven = yield* inBatches(reading.records(), request.signal);
  yield [{ kind: "end", complete: isWhole && isGiven, accounting: reading.tally.accounting() }];
}

class PageReading {
  readonly tally: TableTally = new TableTally();
  readonly #store: RowStore = new RowStore(this.tally);
  readonly #days: Set<CalendarDate> = new Set();
  readonly #options: PageExportsOptions;
  readonly #request: ReadRequest;
  #tables = 0;
  #unreadable = 0;
  #brokeOff = false;

  constructor(options: PageExportsOptions, request: ReadRequest) {
    this.#options = options;
    this.#request = request;
  }

  /** Reads the files; whether all of them could be, and were something. A file of something else is told and passed over. */
  async *exports(): Batches {
    const { signal, onProgress } = this.#request;
    const files = await filesAt(this.#options.pageExports);
    if ("code" in files) {
      yield [files];
      return false;
    }
    for (const [done, file] of files.entries()) {
      if (signal?.aborted === true) {
        yield [aborted];
        return false;
      }
      onProgress?.({ ...readingPhase(file.name), done, total: files.length, unit: "files" });
      const issues = await this.#file(file);
      if (issues.length > 0) yield issues;
    }
    if (this.#tables === 0 && (files.length === 0 || this.#unreadable < files.length)) yield [nothingRecognised];
    return this.#tables > 0 && !this.#brokeOff;
  }

  records(): readonly SourceRecord[] {
    if (this.#tables === 0) return [];
    const page: SourceRecord = { kind: "venue", id: pageVenue, style: "broadcast" };
    return [page, ...pageRecords(this.#store.rows()), ...pageObservations(this.#days)];
  }

  async #file({ path, name }: ExportFile): Promise<readonly IssueRecord[]> {
    try {
      const sheets = await readSheets(await readBytes(path, mostBytes), name);
      const { tables, days, rows, issues } = readFileTables(sheets, this.#options, this.tally);
      this.#tables += tables;
      for (const day of days) this.#days.add(day);
      return [...issues, ...rows.flatMap((row) => this.#store.put(row) ?? [])];
    } catch (error) {
      this.#unreadable++;
      this.#brokeOff ||= breaksOff(error);
      return [troubleIssue(fileTrouble(error, name))];
    }
  }
}

async function filesAt(paths: readonly string[]): Promise<readonly ExportFile[] | IssueRecord> {
  try {
    return await findFiles(paths);
  } catch (error) {
    return troubleIssue(fileTrouble(error, "A path of pageExports"));
  }
}

const nothingRecognised: IssueRecord = {
  kind: "issue",
  severity: "error",
  code: "no-export-recognised",
  message: "None of the files is an export of a page's analytics that can be read.",
  advice: "Download them again under Analytics of the page: Content, Followers, Visitors, Competitors.",
};
