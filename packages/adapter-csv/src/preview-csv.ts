import {
  type InvalidInput,
  type IssueRecord,
  type SourceError,
  type SourceRecord,
  worded,
} from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { type CheckedOptions, checkOptions } from "./check-options.js";
import { suggestDateFormats } from "./dates/suggest-date-formats.js";
import { textAt } from "./fields/byte-column.js";
import type { Encoding } from "./input/encoding.js";
import { systemError } from "./input/input-error.js";
import type { PresetName } from "./mapping/csv-mapping.js";
import type { CsvAdapterOptions } from "./options.js";
import { headerIssues } from "./reading/header-issues.js";
import { IssueLog } from "./reading/issue-log.js";
import { type OpenedFile, openFile } from "./reading/open-file.js";
import { evaluateBlock } from "./reading/read-block.js";
import { rejectedRows, rejectionIssue } from "./reading/reject-rows.js";
import { toRecords } from "./reading/to-records.js";

/** What was recognised in one file. */
export interface FilePreview {
  readonly name: string;
  readonly encoding: Encoding;
  readonly compressed: boolean;
  readonly delimiter: string;
  readonly header: readonly string[];
  readonly preset?: PresetName;
  /** Columns and the field of the record that each feeds. */
  readonly mapped: readonly { readonly column: string; readonly field: string }[];
  /** Columns that nothing reads. */
  readonly unmapped: readonly string[];
  /** How dates are read here, and for columns whose dates cannot be read so: formats that would, if there are. */
  readonly dateFormats: readonly string[];
  readonly suggestedDateFormats: readonly { readonly column: string; readonly formats: readonly string[] }[];
  /** The first rows as records: what `collect` would get. May hold personal data. */
  readonly records: readonly SourceRecord[];
  /** Trouble in the first block of rows. */
  readonly issues: readonly IssueRecord[];
}

/** What would be read, before it is. */
export interface CsvPreview {
  readonly source: string;
  readonly files: readonly FilePreview[];
  /** Trouble between files. */
  readonly issues: readonly IssueRecord[];
}

const recordsShown = 10;
const idsCompared = 1_000;

/**
 * Looks at the head of every file and shows what was recognised, without reading it all.
 *
 * @example
 * (await previewCsv({ files: [{ input: { text: "Naam;Datum;Uren;Taak\nAn;31-12-2026;1,5;sturen\n" } }] })).map(({ files }) => files[0].preset).unwrapOr("none") // => "time-entries"
 */
export async function previewCsv(options: CsvAdapterOptions): Promise<Result<CsvPreview, SourceError | InvalidInput>> {
  const checked = checkOptions(options);
  if (checked.isErr()) return err(checked.error);
  const files: FilePreview[] = [];
  const ids = new Map<string, string>();
  const issues: IssueRecord[] = [];
  for (const which of checked.value.files) {
    const preview = await previewFile(which, checked.value, ids, issues);
    if (preview.isErr()) return err(preview.error);
    files.push(preview.value);
  }
  return ok({ source: checked.value.source, files, issues });
}

async function previewFile(
  which: CheckedOptions["files"][number],
  options: CheckedOptions,
  ids: Map<string, string>,
  issues: IssueRecord[],
): Promise<Result<FilePreview, SourceError>> {
  const opened = await openFile(which, options);
  if (opened.isErr()) return err(opened.error);
  const file = opened.value;
  try {
    const hasRows = await file.reader.next(file.block);
    if (!hasRows) file.block.rows = 0;
    evaluateBlock(file);
    const records = firstRecords(file);
    const collision = collisionIssue(file.name, records, ids);
    if (collision !== undefined) issues.push(collision);
    return ok(shownFile(file, records.slice(0, recordsShown)));
  } catch (error) {
    return err(systemError(error, file.name));
  } finally {
    await file.reader.close().catch(() => undefined);
  }
}

function firstRecords({ plan, block }: OpenedFile): readonly SourceRecord[] {
  return plan.templates.flatMap(({ template }) => {
    const { rows, count } = template.choose(block);
    return toRecords(template, rows, Math.min(count, idsCompared));
  });
}

/** Ids of one kind that stand in two files: the same things, or things that need a prefix to stay apart. */
function collisionIssue(
  file: string,
  records: readonly SourceRecord[],
  ids: Map<string, string>,
): IssueRecord | undefined {
  let collisions = 0;
  let other = "";
  for (const record of records) {
    if (!("id" in record) || record.id === undefined) continue;
    const key = `${record.kind} ${record.id}`;
    const owner = ids.get(key);
    if (owner !== undefined && owner !== file) {
      collisions++;
      other = owner;
    } else ids.set(key, file);
  }
  if (collisions === 0) return undefined;
  return {
    kind: "issue",
    severity: "warning",
    code: "ids-collide-between-files",
    ...worded("The first rows of {other} and {file} have ids of the same kind in common.", { other, file }),
    advice: "If they are different things, give the ids of one file a prefix.",
    place: { file },
    count: collisions,
  };
}

function shownFile(file: OpenedFile, records: readonly SourceRecord[]): FilePreview {
  const { header, plan, block, effective } = file;
  const log = new IssueLog();
  const badDates = new Set<string>();
  for (const row of rejectedRows(block, header, file.name)) {
    log.add(rejectionIssue(row));
    if (row.column !== undefined && (row.reason === "not-an-instant" || row.reason === "not-a-date"))
      badDates.add(row.column);
  }
  const used = new Set(plan.mapped.map(({ column }) => column));
  const nameOf = (column: number): string => header.names[column] ?? String(column + 1);
  const { format = "iso" } = effective.dates;
  return {
    name: file.name,
    encoding: file.decodedAs.encoding,
    compressed: file.input.state.compressed,
    delimiter: file.delimiter,
    header: header.names,
    ...(file.preset === undefined ? {} : { preset: file.preset }),
    mapped: plan.mapped.map(({ column, field }) => ({ column: nameOf(column), field })),
    unmapped: header.names.filter((_, column) => !used.has(column)),
    dateFormats: typeof format === "string" ? [format] : format,
    suggestedDateFormats: [...badDates]
      .map((column) => ({ column, formats: suggestDateFormats(columnTexts(file, column)) }))
      .filter(({ formats }) => formats.length > 0),
    records,
    issues: [...headerIssues(file), ...log.take(), ...log.summaries(file.name)],
  };
}

/** The first texts of a column. */
function columnTexts({ block, header }: OpenedFile, name: string): readonly string[] {
  const column = header.find(name) ?? 0;
  const texts: string[] = [];
  for (let row = 0; row < block.rows && texts.length < 200; row++) {
    const at = row * block.width + column;
    const text = textAt({ bytes: block.bytes, starts: block.starts, ends: block.ends }, at).trim();
    if (text !== "") texts.push(text);
  }
  return texts;
}
