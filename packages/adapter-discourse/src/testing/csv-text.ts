/** Rows as CSV of RFC 4180 with line feeds, as Ruby writes it: quoted only where it must be, null as nothing. */
export function csvText(rows: readonly (readonly (string | number | boolean | null)[])[]): string {
  return rows.map((row) => `${row.map(field).join(",")}\n`).join("");
}

function field(value: string | number | boolean | null): string {
  if (value === null) return "";
  const text = String(value);
  // An empty text is quoted, so that it differs from null.
  return text === "" || /[",\r\n]|^ | $/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
