import type { EvidenceRow } from "@org/community-core/evidence";

const columns = [
  "at",
  "until",
  "kind",
  "source",
  "venue",
  "conversation",
  "id",
  "person",
  "to",
  "by",
  "followedAt",
  "label",
  "amount",
  "as",
  "leftOut",
] as const satisfies readonly (keyof EvidenceRow)[];

/** The rows under a figure as CSV, a line each. */
export function evidenceCsv(rows: readonly EvidenceRow[]): string {
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(","));
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}

function cell(value: string | number | undefined): string {
  if (typeof value !== "string") return value === undefined ? "" : String(value);
  // A spreadsheet would run what begins like a formula; ids come from outside.
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
