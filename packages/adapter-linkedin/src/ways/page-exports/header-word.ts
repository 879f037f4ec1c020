import { type Cell, cellText } from "./sheet.js";

/** A header in one spelling, whatever the generation: posts were updates, reactions likes, and reposts shares. */
export function headerWord(cell: Cell): string {
  return cellText(cell)
    .replace(/^\ufeff/, "")
    .toLowerCase()
    .replace(/^update /, "post ")
    .replace(/^shares\b/, "reposts")
    .replace(/^likes\b/, "reactions")
    .replace(/^off-site\b/, "offsite")
    .replace(/^views \(excluding.*\)$/, "views");
}
