import { type Capability, capabilities, type Instant, isInstant } from "@org/community-core/source";
import { z } from "zod";
import type { ForumRow } from "../forum/forum-row.js";
import { isSoundRow } from "./sound-row.js";

/** A line of a segment: a row with when it was seen, or that a read came to its end. */
export type ArchiveLine =
  | { readonly seenAt: Instant; readonly row: ForumRow }
  | { readonly seenAt: Instant; readonly readEnded: EndedRead };

/** That a read came to its end: all lines up to this one were there by then. */
export interface EndedRead {
  readonly number: number;
  /** Up to when, not including, the forum was looked at. */
  readonly until: Instant;
  /** What was not seen completely. */
  readonly incomplete: readonly Capability[];
}

/** The text of a line, with its line feed. */
export function lineText(line: ArchiveLine): string {
  const content =
    "row" in line ? { seenAt: line.seenAt, ...line.row } : { seenAt: line.seenAt, kind: "read", ...line.readEnded };
  return `${JSON.stringify(content)}\n`;
}

/** Reads a line; `undefined` if it is none that this format has. */
export function readLine(text: string): ArchiveLine | undefined {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof content !== "object" || content === null || !("kind" in content) || !("seenAt" in content))
    return undefined;
  const { seenAt, ...rest } = content;
  if (typeof seenAt !== "number" || !isInstant(seenAt)) return undefined;
  if (isSoundRow(rest)) return { seenAt, row: rest };
  const readEnded = endedRead.safeParse(rest).data;
  return readEnded === undefined ? undefined : { seenAt, readEnded };
}

const endedRead = z.object({
  kind: z.literal("read"),
  number: z.int().min(1),
  until: z.int(),
  incomplete: z.array(z.enum(capabilities)).readonly(),
});
