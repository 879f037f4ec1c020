import { randomUUID } from "node:crypto";
import { stat, truncate } from "node:fs/promises";
import type { SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { type ArchiveCheckpoint, readCheckpoint } from "./archive-checkpoint.js";
import {
  type ArchiveHolds,
  type ArchiveManifest,
  archiveFormat,
  readManifest,
  writeManifest,
} from "./archive-manifest.js";
import { archiveTrouble } from "./archive-trouble.js";
import { codeOf } from "./atomic-file.js";
import { removeLeftovers } from "./remove-leftovers.js";
import { segmentPath } from "./segment-path.js";

/** What an archive must be of and hold to be written to. */
export type WantedArchive = Pick<ArchiveManifest, "site" | "holds">;

/** An archive that may be written to. */
export interface OpenedArchive {
  readonly manifest: ArchiveManifest;
  readonly checkpoint: ArchiveCheckpoint;
}

/**
 * Looks whether an archive may be written to, and cuts off what an interrupted process left half-written; a folder
 * without one gets one. Whoever calls it has the lock.
 */
export async function openArchive(folder: string, wanted: WantedArchive): Promise<Result<OpenedArchive, SourceError>> {
  const known = await readManifest(folder);
  const checkpoint = await readCheckpoint(folder);
  if (checkpoint === undefined) return err(archiveTrouble("archive-damaged"));
  // A checkpoint is written after the manifest: one without the other was taken apart.
  if (known === undefined && checkpoint.bytes > 0) return err(archiveTrouble("archive-damaged"));
  const manifest = known ?? { format: archiveFormat, id: randomUUID(), ...wanted };
  const mismatch = mismatchOf(manifest, wanted);
  if (mismatch !== undefined) return err(mismatch);
  if (known === undefined) await writeManifest(folder, manifest);
  const isWhole = await cutToLength(folder, checkpoint);
  if (!isWhole) return err(archiveTrouble("archive-damaged"));
  await removeLeftovers(folder, checkpoint);
  return ok({ manifest, checkpoint });
}

function mismatchOf({ format, site, holds }: ArchiveManifest, wanted: WantedArchive): SourceError | undefined {
  if (format > archiveFormat) return archiveTrouble("archive-of-later-version");
  if (site !== wanted.site) return archiveTrouble("archive-of-another-site");
  return isSame(holds, wanted.holds) ? undefined : archiveTrouble("archive-asked-otherwise");
}

function isSame(first: ArchiveHolds, second: ArchiveHolds): boolean {
  const entries = (holds: ArchiveHolds): string => JSON.stringify(Object.entries(holds).sort());
  return entries(first) === entries(second);
}

/** Cuts what was not finished off the last segment; false if the segment is shorter than it should be. */
async function cutToLength(folder: string, { generation, segment, bytes }: ArchiveCheckpoint): Promise<boolean> {
  const path = segmentPath(folder, generation, segment);
  try {
    const { size } = await stat(path);
    if (size > bytes) await truncate(path, bytes);
    return size >= bytes;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return bytes === 0;
    throw error;
  }
}
