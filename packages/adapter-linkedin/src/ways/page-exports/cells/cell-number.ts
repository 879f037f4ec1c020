import type { Cell } from "../sheet.js";

/** What a column of numbers holds: whole numbers, or parts of 1. */
export type NumberKind = "count" | "rate";

/**
 * The number in a cell; `undefined` where it holds none. What a spreadsheet program made of it is read too: parted
 * thousands (`1.204`, `1,204`), a decimal comma, and a rate in percent, which becomes a part of 1.
 *
 * @example
 * cellNumber("1,204", "count") // => 1204
 * cellNumber("4,23 %", "rate") // => 0.0423
 */
export function cellNumber(cell: Cell, kind: NumberKind): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== "string") return undefined;
  const bare = cell.replace(/[\s\u00a0\u202f'’]/g, "").replace(/^\u2212/, "-");
  const isPercent = bare.endsWith("%");
  const value = plainNumber(isPercent ? bare.slice(0, -1) : bare, isPercent ? "rate" : kind);
  return value === undefined || !isPercent ? value : Number((value / 100).toPrecision(15));
}

function plainNumber(text: string, kind: NumberKind): number | undefined {
  const isParted = kind === "count" && /^-?\d{1,3}(?:[.,]\d{3})+$/.test(text);
  const written = isParted ? text.replace(/[.,]/g, "") : text.replace(",", ".");
  return /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(written) ? Number(written) : undefined;
}
