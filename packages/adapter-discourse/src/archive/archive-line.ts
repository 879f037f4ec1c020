import { type Capability, capabilities, type Instant } from "@org/community-core/source";
import { z } from "zod";
import type { ForumRow } from "../forum/forum-row.js";

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

/** Every kind of row, so that what is written can be read. */
const rowKinds: Readonly<Record<ForumRow["kind"], true>> = {
  ...{ category: true, group: true, user: true, topic: true, post: true, postAction: true, postRevision: true },
  ...{ solution: true, invite: true, userVisit: true, trustLevelChange: true, gone: true },
};
const kinds: ReadonlySet<unknown> = new Set(Object.keys(rowKinds));

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
  if (typeof seenAt !== "number") return undefined;
  // The cast: lines are written by `lineText` alone, from rows that were checked where they came in.
  if (kinds.has(rest.kind)) return { seenAt, row: rest as ForumRow };
  const readEnded = endedRead.safeParse(rest).data;
  return readEnded === undefined ? undefined : { seenAt, readEnded };
}

const endedRead = z.object({
  kind: z.literal("read"),
  number: z.int().min(1),
  until: z.int(),
  incomplete: z.array(z.enum(capabilities)).readonly(),
});
