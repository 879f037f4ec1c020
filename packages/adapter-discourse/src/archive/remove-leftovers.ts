import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { ArchiveCheckpoint } from "./archive-checkpoint.js";
import { segmentOf } from "./segment-path.js";

/** Takes away segments that are not, or not yet, part of the archive, and files that were being written. */
export async function removeLeftovers(folder: string, { generation, segment }: ArchiveCheckpoint): Promise<void> {
  for (const name of await readdir(folder)) {
    const found = segmentOf(name);
    const isLeft = found !== undefined && (found.generation !== generation || found.segment > segment);
    if (isLeft || /^(archive|checkpoint|forgotten)\.json\.new$/.test(name))
      await rm(join(folder, name), { force: true });
  }
}
