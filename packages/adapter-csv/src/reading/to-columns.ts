import type { ContributionColumns, TextColumn } from "@org/community-core/source";
import type { FieldColumn } from "../fields/field-column.js";
import { InstantField } from "../fields/instant-field.js";
import { TextField } from "../fields/text-field.js";
import { WordField } from "../fields/word-field.js";
import type { CompiledTemplate } from "./compiled-template.js";

const columnFields = new Set([
  "id",
  "type",
  "at",
  "author",
  "conversation",
  "venue",
  "target",
  "accepted",
  "act",
  "version",
  "observedAt",
]);

/** Whether the records of a template can travel as columns: contributions without who accepted them and when. */
export function fitsColumns(template: CompiledTemplate): boolean {
  return template.kind === "contribution" && template.fields.every(({ name }) => columnFields.has(name));
}

/** The contributions of the chosen rows as columns, which point into the input wherever they can. */
export function toColumns(
  template: CompiledTemplate,
  rows: Uint32Array,
  count: number,
  rowsInBlock: number,
): ContributionColumns | undefined {
  if (count < rowsInBlock) for (const field of template.fields) field.compact(rows, count);
  const id = textColumn(template.field("id"));
  const type = template.field("type");
  const at = template.field("at");
  if (id === undefined || !(type instanceof WordField) || !(at instanceof InstantField)) return undefined;
  const types = new Uint8Array(count);
  for (let row = 0; row < count; row++) types[row] = (type.codes[row] ?? 1) - 1;
  return {
    kind: "contributionColumns",
    length: count,
    id,
    type: types,
    at: at.values,
    ...texts(template),
    ...numbers(template, count),
  };
}

function texts(template: CompiledTemplate): Partial<ContributionColumns> {
  const author = textColumn(template.field("author"));
  const conversation = textColumn(template.field("conversation"));
  const venue = textColumn(template.field("venue"));
  const target = textColumn(template.field("target"));
  return {
    ...(author === undefined ? {} : { author }),
    ...(conversation === undefined ? {} : { conversation }),
    ...(venue === undefined ? {} : { venue }),
    ...(target === undefined ? {} : { target }),
  };
}

function numbers(template: CompiledTemplate, count: number): Partial<ContributionColumns> {
  const accepted = template.field("accepted");
  const act = template.field("act");
  const version = template.field("version");
  const observedAt = template.field("observedAt");
  return {
    ...(accepted === undefined
      ? {}
      : { accepted: Uint8Array.from({ length: count }, (_, row) => (accepted.valueAt(row) === true ? 1 : 0)) }),
    ...(act instanceof WordField ? { act: act.codes } : {}),
    ...(version === undefined
      ? {}
      : { version: Float64Array.from({ length: count }, (_, row) => Number(version.valueAt(row) ?? Number.NaN)) }),
    ...(observedAt instanceof InstantField ? { observedAt: observedAt.values } : {}),
  };
}

function textColumn(field: FieldColumn | undefined): TextColumn | undefined {
  return field instanceof TextField ? field.column : undefined;
}
