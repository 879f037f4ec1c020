import type { Block, ReportDocument } from "../document/report-document.js";
import { documentLines } from "./document-lines.js";
import { paint } from "./paint.js";
import { printable } from "./printable.js";
import type { TextOptions } from "./text-options.js";

/**
 * A document as text for a terminal; ends in a line break.
 *
 * @throws RangeError if the width is under 60.
 */
export function documentText(document: ReportDocument, { width = 80, colour = false }: TextOptions): string {
  if (!(width >= 60)) throw new RangeError(`A report is at least 60 characters wide, got ${width}.`);
  return `${documentLines(document.map(printableBlock), { width, paint: paint(colour) }).join("\n")}\n`;
}

/** Every text of a block without what would steer a terminal. */
function printableBlock(block: Block): Block {
  // Round trip through JSON: blocks are plain data, and its reviver meets every text in them.
  return JSON.parse(JSON.stringify(block), (_, value: unknown) =>
    typeof value === "string" ? printable(value) : value,
  ) as Block;
}
