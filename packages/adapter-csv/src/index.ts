/**
 * Reads any set of CSV files as a community.
 *
 * @module
 */

export { createCsvAdapter, createSourceAdapter } from "./create-csv-adapter.js";
export { compileDateFormat, type DateFormat, type WrittenTime } from "./dates/date-format.js";
export { suggestDateFormats } from "./dates/suggest-date-formats.js";
export type { CsvInput, OpenStream } from "./input/csv-input.js";
export type { Encoding } from "./input/encoding.js";
export type { Condition } from "./mapping/condition.js";
export {
  type CsvMapping,
  type DateSettings,
  type FileSettings,
  type Observed,
  type PresetName,
  presetNames,
  type RecordTemplate,
  type SourceFacts,
} from "./mapping/csv-mapping.js";
export type {
  ColumnReference,
  ColumnSource,
  ConstantSource,
  FieldSource,
  FirstOfSource,
  JoinedSource,
  LineNumberSource,
  TextOptions,
} from "./mapping/field-source.js";
export type { CsvAdapterOptions, CsvFile } from "./options.js";
export { presetTemplates, unmistakableDates } from "./presets/preset.js";
export { type CsvPreview, type FilePreview, previewCsv } from "./preview-csv.js";
export type { RejectedRow } from "./rejected-row.js";
export { rejectedRowLine, rejectedRowsCsv } from "./rejected-rows-csv.js";
export type { RejectionReason } from "./table/row-fault.js";
export type { TableLimits } from "./table/table-reader.js";
