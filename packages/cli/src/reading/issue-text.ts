import type { IssueRecord, Place } from "@org/community-core";
import type { LanguageCode } from "@org/community-report";
import { printableLine } from "../output/printable-line.js";

const words: Readonly<Record<LanguageCode, { readonly line: string; readonly column: string }>> = {
  en: { line: "line", column: "column" },
  nl: { line: "regel", column: "kolom" },
};

/** What an issue says and where, in one line; where its own words say where, they are not said twice. */
export function issueText({ message, place }: Pick<IssueRecord, "message" | "place">, language: LanguageCode): string {
  const isPlaced = place?.file !== undefined && message.includes(place.file);
  return printableLine(isPlaced ? message : `${message}${placeText(place, language)}`);
}

/** Where something stands in a source, in brackets; empty if that is not known. */
function placeText(place: Place | undefined, language: LanguageCode): string {
  const said = words[language];
  const parts = [
    place?.file,
    place?.line === undefined ? undefined : `${said.line} ${place.line}`,
    place?.column === undefined ? undefined : `${said.column} ${place.column}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
