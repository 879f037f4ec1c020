import type { SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import type { CheckedOptions } from "../check-options.js";
import { cellText } from "../fields/row-condition.js";
import { type DecodedAs, decodeText } from "../input/decode-text.js";
import { sourceError, systemError } from "../input/input-error.js";
import { type OpenedInput, openInput } from "../input/open-input.js";
import type { CsvMapping, PresetName } from "../mapping/csv-mapping.js";
import { type EffectiveMapping, effectiveMapping } from "../mapping/effective-mapping.js";
import { choosePreset } from "../presets/choose-preset.js";
import { type CellBlock, createCellBlock, rowIsBlank, rowsPerBlock } from "../table/cell-block.js";
import { declaredDelimiter, recogniseDelimiter } from "../table/delimiter.js";
import { createHeader, type Header } from "../table/header.js";
import { defaultLimits, TableReader } from "../table/table-reader.js";
import { type FilePlan, planFile } from "./plan-file.js";

/** A file that was opened, looked at and understood; its rows come next. */
export interface OpenedFile {
  readonly name: string;
  readonly mapping: CsvMapping;
  readonly effective: EffectiveMapping;
  readonly preset?: PresetName;
  readonly input: OpenedInput;
  readonly decodedAs: DecodedAs;
  readonly delimiter: string;
  readonly header: Header;
  /** Rows before the first row of data: the header, lines before it, blank lines. */
  readonly rowsBefore: number;
  readonly plan: FilePlan;
  readonly reader: TableReader;
  readonly block: CellBlock;
}

const mostColumns = 4_096;

/** Opens a file and reads up to and including its header; says what is wrong if that cannot be. */
export async function openFile(
  file: CheckedOptions["files"][number],
  options: CheckedOptions,
): Promise<Result<OpenedFile, SourceError>> {
  const { name } = file;
  const mapping = file.mapping ?? {};
  const opened = await openInput(file.input, name, options.baseFolder);
  if (opened.isErr()) return err(opened.error);
  const decodedAs: DecodedAs = { encoding: "utf-8", replaced: false };
  const text = decodeText(opened.value.chunks, mapping.encoding, decodedAs);
  const reader = new TableReader(text, { ...defaultLimits, ...options.limits });
  try {
    const table = await readHeader(reader, mapping, name);
    const understood = table.andThen(({ header, delimiter, rowsBefore }) =>
      understand(mapping, header, delimiter, options, name).map((plan) => ({
        name,
        mapping,
        input: opened.value,
        decodedAs,
        delimiter,
        header,
        rowsBefore,
        reader,
        ...plan,
      })),
    );
    if (understood.isErr()) await reader.close();
    return understood;
  } catch (error) {
    await reader.close().catch(() => undefined);
    return err(systemError(error, name));
  }
}

interface TableHead {
  readonly header: Header;
  readonly delimiter: string;
  readonly rowsBefore: number;
}

async function readHeader(
  reader: TableReader,
  mapping: CsvMapping,
  name: string,
): Promise<Result<TableHead, SourceError>> {
  let rowsBefore = 0;
  for (let line = 0; line < (mapping.skipLines ?? 0); line++) if (await reader.skipLine()) rowsBefore++;
  let sample = await reader.peek();
  const refused = notText(sample, name);
  if (refused !== undefined) return err(refused);
  const written = declaredDelimiter(sample);
  if (written !== undefined && (await reader.skipLine())) {
    rowsBefore++;
    sample = await reader.peek();
  }
  if (sample.length === 0) {
    return err(
      sourceError("file-empty", `${name} is empty.`, "Export it again; an empty export is no empty community.", name),
    );
  }
  const delimiter = mapping.delimiter ?? written ?? recogniseDelimiter(sample.subarray(0, 65_536));
  reader.splitAt(delimiter.charCodeAt(0));
  if (Array.isArray(mapping.header))
    return ok({ header: createHeader(mapping.header.map(String)), delimiter, rowsBefore });
  if (mapping.header === false) {
    const cells = firstRowCells(sample, delimiter);
    const names = Array.from({ length: cells }, (_, index) => String(index + 1));
    return ok({ header: createHeader(names), delimiter, rowsBefore });
  }
  const row = createCellBlock(mostColumns, 1);
  while (await reader.next(row)) {
    rowsBefore++;
    if (row.status[0] === rowIsBlank) continue;
    const cells = row.faults[0]?.reason === "too-few-cells" ? row.faults[0].cell : mostColumns;
    if (row.faults.length > 0 && cells === mostColumns) {
      return err(
        sourceError(
          "header-not-readable",
          `The header of ${name} cannot be split into columns.`,
          "Check the quotes and the delimiter of its first line.",
          name,
        ),
      );
    }
    const names = Array.from({ length: cells }, (_, column) => cellText(row, 0, column));
    return ok({ header: createHeader(names), delimiter, rowsBefore });
  }
  return err(
    sourceError("file-empty", `${name} has no rows.`, "Export it again; an empty export is no empty community.", name),
  );
}

/** How many cells the first row has, for files without a header. */
function firstRowCells(sample: Uint8Array, delimiter: string): number {
  let cells = 1;
  let quoted = false;
  for (const byte of sample) {
    if (byte === 0x22) quoted = !quoted;
    else if (quoted) continue;
    else if (byte === delimiter.charCodeAt(0)) cells++;
    else if (byte === 0x0a || byte === 0x0d) break;
  }
  return cells;
}

/** What is no text at all is told by its name, because people do send workbooks. */
function notText(sample: Uint8Array, name: string): SourceError | undefined {
  const isArchive = sample[0] === 0x50 && sample[1] === 0x4b && sample[2] === 0x03 && sample[3] === 0x04;
  return isArchive
    ? sourceError(
        "file-is-a-workbook",
        `${name} is a workbook or a zip archive, not CSV.`,
        "Save the sheet as CSV, or unpack the archive.",
        name,
      )
    : undefined;
}

interface Understood {
  readonly effective: EffectiveMapping;
  readonly preset?: PresetName;
  readonly plan: FilePlan;
  readonly block: CellBlock;
}

function understand(
  mapping: CsvMapping,
  header: Header,
  delimiter: string,
  options: CheckedOptions,
  name: string,
): Result<Understood, SourceError> {
  const chosen: Result<PresetName | undefined, SourceError> =
    mapping.records !== undefined
      ? ok(undefined)
      : mapping.preset !== undefined
        ? ok(mapping.preset)
        : choosePreset(mapping, header, name);
  return chosen.andThen((preset) => {
    const effective = effectiveMapping(mapping, preset);
    const width = header.names.length;
    const { bufferBytes } = { ...defaultLimits, ...options.limits };
    const block = createCellBlock(width, rowsPerBlock(width, bufferBytes));
    const settings = {
      decimal: mapping.decimal ?? (delimiter === ";" ? "," : "."),
      delimiter,
      dates: effective.dates,
      rows: block.lines.length,
    } as const;
    return planFile(effective.records, header, settings, new Set(options.include), name).map((plan) => ({
      effective,
      plan,
      block,
      ...(preset === undefined ? {} : { preset }),
    }));
  });
}
