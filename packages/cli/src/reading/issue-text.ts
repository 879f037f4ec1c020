import type { IssueRecord, Place } from "@org/community-core";
import { printableLine } from "../output/printable-line.js";

/** What an issue says and where, in one line; where its own words say where, they are not said twice. */
export function issueText({ message, place }: Pick<IssueRecord, "message" | "place">): string {
  const isPlaced = place?.file !== undefined && message.includes(place.file);
  return printableLine(isPlaced ? message : `${message}${placeText(place)}`);
}

/** Where something stands in a source, in brackets; empty if that is not known. */
export function placeText(place: Place | undefined): string {
  const parts = [
    place?.file,
    place?.line === undefined ? undefined : `line ${place.line}`,
    place?.column === undefined ? undefined : `column ${place.column}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
