import { err, ok, type Result } from "neverthrow";
import type { ColumnReference, ColumnSource, FieldSource, JoinedSource } from "../mapping/field-source.js";
import type { Header } from "../table/header.js";

/** A source of values with its columns found in the header. */
export type ResolvedSource =
  | ResolvedColumn
  | { readonly is: "constant"; readonly value: string | number | boolean | readonly string[] }
  | { readonly is: "join"; readonly columns: readonly number[]; readonly with: string; readonly prefix: string }
  | { readonly is: "line"; readonly prefix: string };

/** A column with what is asked of its cells. */
export interface ResolvedColumn {
  readonly is: "column";
  readonly column: number;
  readonly prefix: string;
  readonly map?: ReadonlyMap<string, string>;
  readonly otherwise?: string;
  readonly keepOthers: boolean;
  readonly separator?: string;
  readonly format?: string | readonly string[];
  readonly timeZone?: string;
  readonly plusDays: number;
}

/** Finds the columns of a source. Nothing: an optional one is not there. An error: the column that is missed. */
export function resolveSource(
  source: FieldSource,
  header: Header,
): Result<ResolvedSource | undefined, ColumnReference> {
  if (typeof source === "string") return resolveSource({ column: source }, header);
  if ("constant" in source) return ok({ is: "constant", value: source.constant });
  if ("lineNumber" in source) return ok({ is: "line", prefix: source.prefix ?? "" });
  if ("firstOf" in source) return firstThere(source.firstOf, header);
  return "join" in source ? resolveJoin(source, header) : resolveColumn(source, header);
}

function resolveJoin(source: JoinedSource, header: Header): Result<ResolvedSource | undefined, ColumnReference> {
  const columns: number[] = [];
  for (const reference of source.join) {
    const column = header.find(reference);
    if (column === undefined) return source.optional === true ? ok(undefined) : err(reference);
    columns.push(column);
  }
  return ok({ is: "join", columns, with: source.with ?? "-", prefix: source.prefix ?? "" });
}

function resolveColumn(source: ColumnSource, header: Header): Result<ResolvedColumn | undefined, ColumnReference> {
  const column = header.find(source.column);
  if (column === undefined) return source.optional === true ? ok(undefined) : err(source.column);
  const { otherwise, separator, format, timeZone } = source;
  return ok({
    is: "column",
    column,
    prefix: source.prefix ?? "",
    keepOthers: source.keepOthers ?? false,
    plusDays: source.plusDays ?? 0,
    ...(source.map === undefined ? {} : { map: new Map(Object.entries(source.map)) }),
    ...(otherwise === undefined ? {} : { otherwise }),
    ...(separator === undefined ? {} : { separator }),
    ...(format === undefined ? {} : { format }),
    ...(timeZone === undefined ? {} : { timeZone }),
  });
}

function firstThere(
  sources: readonly FieldSource[],
  header: Header,
): Result<ResolvedSource | undefined, ColumnReference> {
  let missed: Result<ResolvedSource | undefined, ColumnReference> = ok(undefined);
  for (const source of sources) {
    const resolved = resolveSource(source, header);
    if (resolved.isOk() && resolved.value !== undefined) return resolved;
    if (missed.isOk()) missed = resolved;
  }
  return missed;
}
