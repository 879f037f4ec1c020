import { join } from "node:path";
import { type Capability, capabilities, type Instant } from "@org/community-core/source";
import { z } from "zod";
import { readJson, writeAtomically } from "./atomic-file.js";

/** How far an archive is good and how far the reading of the site has come: what a process that comes after needs. */
export interface ArchiveCheckpoint {
  /** Counts how often the archive was written anew, to forget somebody: part of the names of its segments. */
  readonly generation: number;
  /** The number of the last segment, from 1. */
  readonly segment: number;
  /** How many bytes of the last segment are good; what is behind them was not finished. */
  readonly bytes: number;
  /** How many people asked to be forgotten when this generation was written. */
  readonly forgotten: number;
  /** The last read that came to its end. */
  readonly lastRead?: FinishedRead;
  /** The read that has not come to its end. */
  readonly openRead?: OpenRead;
}

/** A read of the site that came to its end. */
export interface FinishedRead {
  /** Counts the reads of this archive, from 1: the cursor. */
  readonly number: number;
  readonly startedAt: Instant;
  readonly capabilities: readonly Capability[];
  readonly marks: ReadMarks;
}

/** A read of the site that was interrupted, and where it goes on. */
export interface OpenRead {
  /** Whether it reads everything, or what may have changed since the last read. */
  readonly isFull: boolean;
  readonly startedAt: Instant;
  readonly stretch: string;
  readonly at: number;
  /** Topics that are still to be read by themselves. */
  readonly todo: readonly number[];
  readonly marks: ReadMarks;
}

/** What a read leaves for a later one. */
export interface ReadMarks {
  /** The highest id of a post that the feed had. */
  readonly newestPost: number;
  /** Where looking again goes on: a page of the list of topics, and the id of a post. */
  readonly rescanTo: { readonly topicPage: number; readonly beforePost: number };
  /** What was not seen completely. */
  readonly incomplete: readonly Capability[];
  /** Whether something old came to light in it. */
  readonly hasOldNews: boolean;
}

const marks = z.object({
  newestPost: z.int(),
  rescanTo: z.object({ topicPage: z.int(), beforePost: z.int() }),
  incomplete: z.array(z.enum(capabilities)).readonly(),
  hasOldNews: z.boolean(),
});

const checkpoint: z.ZodType<ArchiveCheckpoint> = z.object({
  generation: z.int().min(1),
  segment: z.int().min(1),
  bytes: z.int().min(0),
  forgotten: z.int().min(0),
  lastRead: z.exactOptional(
    z.object({
      number: z.int().min(1),
      startedAt: z.int(),
      capabilities: z.array(z.enum(capabilities)).readonly(),
      marks,
    }),
  ),
  openRead: z.exactOptional(
    z.object({
      isFull: z.boolean(),
      startedAt: z.int(),
      stretch: z.string(),
      at: z.int(),
      todo: z.array(z.int()).readonly(),
      marks,
    }),
  ),
});

/** An archive with nothing in it. */
const emptyArchive: ArchiveCheckpoint = { generation: 1, segment: 1, bytes: 0, forgotten: 0 };

/** The checkpoint of the archive in a folder; that of an empty one where none was written yet. */
export async function readCheckpoint(folder: string): Promise<ArchiveCheckpoint | undefined> {
  const content = await readJson(checkpointPath(folder));
  return content === undefined ? emptyArchive : checkpoint.safeParse(content).data;
}

/** Writes how far the archive is good now; the segment itself must have been written to the disk before. */
export async function writeCheckpoint(folder: string, content: ArchiveCheckpoint): Promise<void> {
  await writeAtomically(checkpointPath(folder), `${JSON.stringify(content)}\n`);
}

function checkpointPath(folder: string): string {
  return join(folder, "checkpoint.json");
}
