import { basename } from "node:path";
import type { SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { type ArchiveCheckpoint, readCheckpoint } from "../../archive/archive-checkpoint.js";
import { type ArchiveManifest, archiveFormat, readManifest } from "../../archive/archive-manifest.js";
import { archiveTrouble } from "../../archive/archive-trouble.js";
import { ForgottenPeople } from "../../archive/forgotten-people.js";
import { fileTrouble } from "../file-trouble.js";

/** An archive as it stands, to be read. */
export interface KeptForum {
  readonly folder: string;
  readonly manifest: ArchiveManifest;
  readonly checkpoint: ArchiveCheckpoint;
  readonly forgotten: ForgottenPeople;
}

/** The archive in a folder as it stands. */
export async function keptForum(folder: string): Promise<Result<KeptForum, SourceError>> {
  try {
    const manifest = await readManifest(folder);
    if (manifest === undefined) return err(archiveTrouble("archive-missing"));
    if (manifest.format > archiveFormat) return err(archiveTrouble("archive-of-later-version"));
    const checkpoint = await readCheckpoint(folder);
    if (checkpoint === undefined) return err(archiveTrouble("archive-damaged"));
    return ok({ folder, manifest, checkpoint, forgotten: await ForgottenPeople.read(folder) });
  } catch (error) {
    return err(fileTrouble(error, basename(folder)));
  }
}
