import type { CalendarDate, IssueRecord, ReadRequest, SourceRecord } from "@org/community-core/source";
import { fileTrouble } from "../../files/file-trouble.js";
import { readBytes } from "../../files/read-bytes.js";
import { TableTally } from "../table-tally.js";
import { aborted, troubleIssue } from "../trouble.js";
import { type ExportFile, findFiles } from "./find-files.js";
import type { PageExportsOptions } from "./page-exports-options.js";
import { pageObservations, pageRecords, pageVenue } from "./page-records.js";
import { readFileTables } from "./read-file-tables.js";
import { mostBytes, readSheets } from "./read-sheets.js";
import { RowStore } from "./row-store.js";
import type { Sheet } from "./sheet.js";

/** Aggregates that are handed out at a time. */
const batchSize = 2_000;

/** Reads all exports, then yields what they say together: two exports of overlapping months are one history. */
export async function* readPageExports(
  options: PageExportsOptions,
  { signal, onProgress }: ReadRequest,
): AsyncGenerator<readonly SourceRecord[], void, undefined> {
  const tally = new TableTally();
  const store = new RowStore(tally);
  const days = new Set<CalendarDate>();
  const end = (complete: boolean): readonly SourceRecord[] => [
    { kind: "end", complete, accounting: tally.accounting() },
  ];
  const files = await filesAt(options.pageExports);
  let tables = 0;
  for (const [done, file] of ("issue" in files ? [] : files).entries()) {
    if (signal?.aborted === true) {
      yield [aborted];
      yield end(false);
      return;
    }
    onProgress?.({ phase: `reading ${file.name}`, done, total: "issue" in files ? 0 : files.length, unit: "files" });
    const sheets = await sheetsOf(file);
    if ("issue" in sheets) {
      yield [sheets.issue];
      continue;
    }
    const reading = readFileTables(sheets, options, tally);
    tables += reading.tables;
    for (const day of reading.days) days.add(day);
    const conflicts = reading.rows.flatMap((row) => store.put(row) ?? []);
    if (reading.issues.length + conflicts.length > 0) yield [...reading.issues, ...conflicts];
  }
  if (tables === 0) {
    yield ["issue" in files ? files.issue : nothingRecognised];
    yield end(false);
    return;
  }
  yield [{ kind: "venue", id: pageVenue, style: "broadcast" }];
  const records = [...pageRecords(store.rows()), ...pageObservations(days)];
  for (let at = 0; at < records.length; at += batchSize) {
    if (signal?.aborted === true) {
      yield [aborted];
      yield end(false);
      return;
    }
    yield records.slice(at, at + batchSize);
  }
  yield end(true);
}

async function filesAt(paths: readonly string[]): Promise<readonly ExportFile[] | { readonly issue: IssueRecord }> {
  try {
    return await findFiles(paths);
  } catch (error) {
    return { issue: troubleIssue(fileTrouble(error, "A path of pageExports")) };
  }
}

async function sheetsOf({ path, name }: ExportFile): Promise<readonly Sheet[] | { readonly issue: IssueRecord }> {
  try {
    return await readSheets(await readBytes(path, mostBytes), name);
  } catch (error) {
    return { issue: troubleIssue(fileTrouble(error, name)) };
  }
}

const nothingRecognised: IssueRecord = {
  kind: "issue",
  severity: "error",
  code: "no-export-recognised",
  message: "None of the files is an export of a page's analytics that can be read.",
  advice: "Download them again under Analytics of the page: Content, Followers, Visitors, Competitors.",
};
