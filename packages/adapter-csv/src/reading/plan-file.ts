import { type FactKind, type SourceError, worded } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { type CellSettings, createField } from "../fields/create-field.js";
import type { FieldColumn } from "../fields/field-column.js";
import { type ResolvedSource, resolveSource } from "../fields/resolved-source.js";
import { compileCondition } from "../fields/row-condition.js";
import { sourceError } from "../input/input-error.js";
import type { RecordTemplate } from "../mapping/csv-mapping.js";
import type { ColumnReference, FieldSource } from "../mapping/field-source.js";
import { fieldRule } from "../mapping/record-fields.js";
import { type Header, nearestName } from "../table/header.js";
import { CompiledTemplate } from "./compiled-template.js";

/** That a column feeds a field of a record. */
export interface MappedColumn {
  /** Position from 0. */
  readonly column: number;
  /** Such as `contribution.author`. */
  readonly field: string;
}

/** A template with what is known of it beside its columns. */
export interface PlannedTemplate {
  readonly template: CompiledTemplate;
  /** The words that a field can hold, where a constant or a value map says so. */
  readonly possibleWords: ReadonlyMap<string, readonly string[]>;
}

/** The templates of a file, with their columns found in its header. */
export interface FilePlan {
  readonly templates: readonly PlannedTemplate[];
  readonly mapped: readonly MappedColumn[];
  /** Classified fields that the mapping and the header have; left out unless asked for. */
  readonly classified: readonly string[];
}

/** What planning needs to know of the file. */
interface PlanContext {
  readonly header: Header;
  readonly settings: CellSettings;
  /** Classified fields that were asked for. */
  readonly include: ReadonlySet<string>;
  readonly file: string;
  readonly mapped: MappedColumn[];
  readonly classified: string[];
}

/** Finds the columns of every template, or says which one is missing and what there is. */
export function planFile(
  records: readonly RecordTemplate[],
  header: Header,
  settings: CellSettings,
  include: ReadonlySet<string>,
  file: string,
): Result<FilePlan, SourceError> {
  const context: PlanContext = { header, settings, include, file, mapped: [], classified: [] };
  const templates: PlannedTemplate[] = [];
  for (const record of records) {
    const template = planTemplate(record, context);
    if (template.isErr()) return err(template.error);
    templates.push(template.value);
  }
  return ok({ templates, mapped: context.mapped, classified: context.classified });
}

function planTemplate(record: RecordTemplate, context: PlanContext): Result<PlannedTemplate, SourceError> {
  const { header, file, settings } = context;
  const predicate = record.when === undefined ? ok(undefined) : compileCondition(record.when, header);
  if (predicate.isErr()) return err(columnMissing(predicate.error, `${record.kind}.when`, header, file));
  const fields: FieldColumn[] = [];
  const possibleWords = new Map<string, readonly string[]>();
  for (const [name, source] of Object.entries(record.fields)) {
    const planned = planField(record.kind, name, source, context);
    if (planned.isErr()) return err(planned.error);
    if (planned.value === undefined) continue;
    fields.push(planned.value.field);
    const words = wordsOf(planned.value.source);
    if (words !== undefined) possibleWords.set(name, words);
  }
  const facts = { kind: record.kind, predicate: predicate.value, once: record.once ?? false };
  const template = new CompiledTemplate(facts, fields, settings.rows);
  return ok({ template, possibleWords });
}

/** Nothing: an optional column is not there, or the field is classified and nobody asked for it. */
function planField(
  kind: FactKind,
  name: string,
  source: FieldSource,
  { header, settings, include, file, mapped, classified }: PlanContext,
): Result<{ readonly field: FieldColumn; readonly source: ResolvedSource } | undefined, SourceError> {
  const rule = fieldRule(kind, name);
  const path = `${kind}.${name}`;
  const wrong = (code: string, message: string, why = ""): SourceError =>
    sourceError(code, message, "Correct the mapping.", file, { field: path, why });
  if (rule === undefined) return err(wrong("field-unknown", "{field} is no field of a record."));
  const resolved = resolveSource(source, header);
  if (rule.classified === true && resolved.unwrapOr(undefined) !== undefined) classified.push(path);
  if (rule.classified === true && !include.has(path)) return ok(undefined);
  if (resolved.isErr()) return err(columnMissing(resolved.error, path, header, file));
  const found = resolved.value;
  if (found === undefined) return ok(undefined);
  for (const column of columnsOf(found)) mapped.push({ column, field: path });
  return createField(name, rule, found, settings)
    .map((field) => ({ field, source: found }))
    .mapErr((message) => wrong("date-format-not-valid", "{field}: {why}.", message));
}

function columnsOf(source: ResolvedSource): readonly number[] {
  if (source.is === "column") return [source.column];
  return source.is === "join" ? source.columns : [];
}

function wordsOf(source: ResolvedSource): readonly string[] | undefined {
  if (source.is === "constant") return [String(source.value)];
  if (source.is !== "column" || source.map === undefined || source.keepOthers) return undefined;
  const values = [...source.map.values()];
  return source.otherwise === undefined ? values : [...values, source.otherwise];
}

/** The error for a column that is not there: what was wanted, what there is, what may have been meant. */
function columnMissing(missed: ColumnReference, path: string, header: Header, file: string): SourceError {
  const wanted = typeof missed === "object" ? missed.join("” or “") : String(missed);
  const shown = header.names.slice(0, 40).map((name) => `“${name}”`);
  const more = header.names.length > 40 ? " …" : "";
  const first = typeof missed === "object" ? (missed[0] ?? "") : String(missed);
  const nearest = typeof missed === "number" ? undefined : nearestName(first, header.names);
  const said = worded(
    "{file} has no column “{wanted}”, which {field} needs. It has {found}.",
    { file, wanted, field: path, found: `${shown.join(", ")}${more}`, nearest: nearest ?? "" },
    nearest === undefined
      ? "Name one of these columns in the mapping, or mark the source as optional."
      : "Did you mean “{nearest}”? Otherwise name another column, or mark the source as optional.",
  );
  return { type: "SourceError", code: "column-missing", ...said, place: { file, column: first } };
}

/** Whether every column that these templates cannot do without is in the header. */
export function allColumnsThere(records: readonly RecordTemplate[], header: Header): boolean {
  return records.every(({ when, fields }) => {
    const sources: readonly FieldSource[] = Object.values(fields);
    return (
      (when === undefined || compileCondition(when, header).isOk()) &&
      sources.every((source) => resolveSource(source, header).isOk())
    );
  });
}
