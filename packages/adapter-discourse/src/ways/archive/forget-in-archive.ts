import { mkdir } from "node:fs/promises";
import type { SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { readManifest } from "../../archive/archive-manifest.js";
import { archiveTrouble } from "../../archive/archive-trouble.js";
import { ArchiveWriter } from "../../archive/archive-writer.js";
import { ownerOnly } from "../../archive/atomic-file.js";
import { rewriteWithout } from "../../archive/forget-people.js";
import { ForgottenPeople } from "../../archive/forgotten-people.js";

/**
 * Takes people out of an archive, for good. Who they are is kept as a digest first: whenever this is interrupted, they
 * are shown no more, and the rest is done the next time the archive is written to. Where nothing was read yet, they are
 * forgotten beforehand.
 */
export async function forgetInArchive(folder: string, userIds: readonly number[]): Promise<Result<void, SourceError>> {
  try {
    const manifest = await readManifest(folder);
    if (manifest === undefined) return ok(await forgetBeforehand(folder, userIds));
    const opened = await ArchiveWriter.open(folder, manifest);
    if (opened.isErr()) return err(opened.error);
    const archive = opened.value;
    try {
      const forgotten = await ForgottenPeople.read(folder);
      forgotten.add(userIds);
      await forgotten.write(folder);
      return await rewriteWithout(folder, archive, forgotten);
    } finally {
      await archive.close();
    }
  } catch {
    return err(archiveTrouble("archive-not-writable"));
  }
}

async function forgetBeforehand(folder: string, userIds: readonly number[]): Promise<void> {
  await mkdir(folder, { recursive: true, mode: ownerOnly.folder });
  const forgotten = await ForgottenPeople.read(folder);
  forgotten.add(userIds);
  await forgotten.write(folder);
}
