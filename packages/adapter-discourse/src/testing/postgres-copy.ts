/** A value of a cell: null is not there, a list of numbers is a moment as `{ at }`. */
export type CopyValue = string | number | boolean | null | undefined | { readonly at: number | undefined };

/** Rows of one table as `pg_dump` writes them, its columns in the order of the first row. */
export function copyBlock(table: string, rows: readonly (readonly CopyValue[])[], columns: readonly string[]): string {
  const head = `COPY public.${table} (${columns.map(quoted).join(", ")}) FROM stdin;\n`;
  return `${head}${rows.map((row) => `${row.map(copyCell).join("\t")}\n`).join("")}\\.\n\n\n`;
}

/** The statement that declares a table, as far as a reader looks at it. */
export function tableDeclaration(table: string, columns: readonly string[]): string {
  const lines = columns.map((column) => `    ${quoted(column)} text`);
  return `CREATE TABLE public.${table} (\n${lines.join(",\n")}\n);\n\n\n`;
}

function quoted(column: string): string {
  return column === "order" || column === "position" ? `"${column}"` : column;
}

function copyCell(value: CopyValue): string {
  if (value === null || value === undefined) return "\\N";
  if (typeof value === "boolean") return value ? "t" : "f";
  if (typeof value === "object") return value.at === undefined ? "\\N" : timestamp(value.at);
  return String(value).replace(/[\\\t\n\r]/g, (mark) => marks[mark] ?? mark);
}

const marks: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** PostgreSQL leaves zeros at the end of a fraction out; there are always microseconds that no record keeps. */
function timestamp(at: number): string {
  const text = new Date(at).toISOString().replace("T", " ").replace("Z", "");
  return at % 1_000 === 0 ? text.slice(0, 19) : `${text}789`;
}
