import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readJson, writeAtomically } from "./atomic-file.js";

/** The number of the format that is written; a reader refuses what is later. */
export const archiveFormat = 1;

/** What an archive is of, and what it was allowed to hold: said once, when it is made. */
export interface ArchiveManifest {
  readonly format: number;
  /** Tells this archive from one made anew in the same folder: part of every cursor. */
  readonly id: string;
  /** The site that it is of, by its address without scheme. */
  readonly site: string;
  readonly holds: ArchiveHolds;
}

/** What was asked for when the archive was made: it cannot hold half of it. */
export interface ArchiveHolds {
  readonly names: boolean;
  readonly titles: boolean;
  readonly restrictedCategories: boolean;
  readonly unlistedTopics: boolean;
  readonly moderationActs: boolean;
  readonly reactions: boolean;
}

const holds = z.object({
  names: z.boolean(),
  titles: z.boolean(),
  restrictedCategories: z.boolean(),
  unlistedTopics: z.boolean(),
  moderationActs: z.boolean(),
  reactions: z.boolean(),
});

const manifest: z.ZodType<ArchiveManifest> = z.object({
  format: z.int(),
  id: z.string().min(1),
  site: z.string(),
  holds,
});

/** The manifest of the archive in a folder; `undefined` where there is none. */
export async function readManifest(folder: string): Promise<ArchiveManifest | undefined> {
  return manifest.safeParse(await readJson(manifestPath(folder))).data;
}

/** The site that the archive in a folder is of, for whoever must know it at once; `undefined` where that is not told. */
export function archivedSiteName(folder: string): string | undefined {
  try {
    return manifest.safeParse(JSON.parse(readFileSync(manifestPath(folder), "utf8"))).data?.site;
  } catch {
    return undefined;
  }
}

/** Writes the manifest of a new archive. */
export async function writeManifest(folder: string, content: ArchiveManifest): Promise<void> {
  await writeAtomically(manifestPath(folder), `${JSON.stringify(content, undefined, 2)}\n`);
}

function manifestPath(folder: string): string {
  return join(folder, "archive.json");
}
