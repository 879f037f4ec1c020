import { err, ok, type Result } from "neverthrow";
import { createTimeReader } from "../dates/read-time.js";
import type { DateSettings } from "../mapping/csv-mapping.js";
import type { FieldRule } from "../mapping/record-fields.js";
import { unmistakableDates } from "../presets/preset.js";
import type { FieldColumn, FieldFacts } from "./field-column.js";
import { InstantField } from "./instant-field.js";
import { listReader, numberReader, readBoolean } from "./read-value.js";
import type { ResolvedSource } from "./resolved-source.js";
import { TextField } from "./text-field.js";
import { createTextSource } from "./text-source.js";
import { ValueField } from "./value-field.js";
import { WordField } from "./word-field.js";

/** How the cells of a file are written, once it has been looked at. */
export interface CellSettings {
  readonly decimal: "," | ".";
  readonly delimiter: string;
  readonly dates: DateSettings;
  /** The most rows that a block has. */
  readonly rows: number;
}

/** Makes a field of a record from its rule and its source, or says what is wrong with a date format. */
export function createField(
  name: string,
  rule: FieldRule,
  source: ResolvedSource,
  settings: CellSettings,
): Result<FieldColumn, string> {
  const { shape } = rule;
  const facts: FieldFacts = { name, required: rule.required === true, rows: settings.rows };
  if (shape.is === "ids" || shape.is === "texts") return ok(listField(facts, shape.is === "ids", source, settings));
  const text = createTextSource(source, settings.rows);
  if (shape.is === "id" || shape.is === "text") return ok(new TextField(facts, text, shape.is === "id"));
  if (shape.is === "word") return ok(new WordField(facts, text, shape.words));
  if (shape.is === "boolean") return ok(new ValueField(facts, text, readBoolean));
  if (shape.is === "number") {
    const decimal = source.is === "constant" ? "." : settings.decimal;
    return ok(new ValueField(facts, text, numberReader(shape, decimal)));
  }
  const column = source.is === "column" ? source : undefined;
  const format = column?.format ?? settings.dates.format ?? "iso";
  const reader = createTimeReader(
    source.is === "constant" ? ["iso"] : typeof format === "string" ? [format] : format,
    column?.timeZone ?? settings.dates.timeZone,
    column?.plusDays ?? 0,
    format === unmistakableDates.format,
  );
  if (reader.isErr()) return err(reader.error);
  if (shape.is === "instant") return ok(new InstantField(facts, text, reader.value));
  return ok(new ValueField(facts, text, reader.value.date, reader.value.takeDayFirst));
}

/** A list comes from one cell, or from the constant; its prefix belongs to each value, not to the cell. */
function listField(facts: FieldFacts, ofIds: boolean, source: ResolvedSource, settings: CellSettings): FieldColumn {
  if (source.is === "constant") {
    const values = Array.isArray(source.value) ? source.value.map(String) : [String(source.value)];
    const text = createTextSource({ is: "constant", value: values.join("\u0000") }, settings.rows);
    return new ValueField(facts, text, listReader("\u0000", "", ofIds));
  }
  if (source.is !== "column") {
    return new ValueField(facts, createTextSource(source, settings.rows), listReader("\u0000", "", ofIds));
  }
  const separator = source.separator ?? (settings.delimiter === ";" ? "," : ";");
  const text = createTextSource({ ...source, prefix: "" }, settings.rows);
  return new ValueField(facts, text, listReader(separator, source.prefix, ofIds));
}
