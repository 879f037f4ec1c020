import type { SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import type { CheckedOptions } from "../check-options.js";
import { type DecodedAs, decodeText } from "../input/decode-text.js";
import { systemError } from "../input/input-error.js";
import { type OpenedInput, openInput } from "../input/open-input.js";
import type { CsvMapping, PresetName } from "../mapping/csv-mapping.js";
import { type EffectiveMapping, effectiveMapping } from "../mapping/effective-mapping.js";
import { choosePreset } from "../presets/choose-preset.js";
import { type CellBlock, createCellBlock, rowsPerBlock } from "../table/cell-block.js";
import type { Header } from "../table/header.js";
import { defaultLimits, TableReader } from "../table/table-reader.js";
import { type FilePlan, planFile } from "./plan-file.js";
import { readTableHead } from "./read-table-head.js";

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
  /** Rows before the first row of data that are no header: lines before it, blank lines. */
  readonly rowsBefore: number;
  readonly plan: FilePlan;
  readonly reader: TableReader;
  readonly block: CellBlock;
}

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
    const table = await readTableHead(reader, mapping, name);
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
