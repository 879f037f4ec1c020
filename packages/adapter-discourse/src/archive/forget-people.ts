import { type FileHandle, open } from "node:fs/promises";
import type { SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import type { ArchiveCheckpoint } from "./archive-checkpoint.js";
import { lineText } from "./archive-line.js";
import { archiveLines } from "./archive-lines.js";
import { archiveTrouble } from "./archive-trouble.js";
import type { ArchiveWriter } from "./archive-writer.js";
import { ownerOnly } from "./atomic-file.js";
import type { ForgottenPeople } from "./forgotten-people.js";
import { segmentPath } from "./segment-path.js";

const chunk = 1_048_576;

/**
 * Writes an archive anew without the people who asked to be forgotten, then puts it in the place of the old one at
 * once, and takes the old one away. The new one is one segment, so that nothing tells which lines there were.
 */
export async function rewriteWithout(
  folder: string,
  archive: ArchiveWriter,
  forgotten: ForgottenPeople,
): Promise<Result<void, SourceError>> {
  const { checkpoint } = archive;
  const generation = checkpoint.generation + 1;
  const file = await open(segmentPath(folder, generation, 1), "w", ownerOnly.file);
  try {
    const bytes = await writeLines(file, folder, checkpoint, forgotten);
    if (bytes === undefined) return err(archiveTrouble("archive-damaged"));
    await file.sync();
    await archive.replaceBy({ ...checkpoint, generation, segment: 1, bytes, forgotten: forgotten.size });
    return ok(undefined);
  } finally {
    await file.close();
  }
}

/** Writes all lines that stay; returns how many bytes, or `undefined` for an archive that cannot be read. */
async function writeLines(
  file: FileHandle,
  folder: string,
  checkpoint: ArchiveCheckpoint,
  forgotten: ForgottenPeople,
): Promise<number | undefined> {
  let bytes = 0;
  let waiting = "";
  const flush = async (): Promise<void> => {
    const text = Buffer.from(waiting);
    waiting = "";
    bytes += text.length;
    await file.appendFile(text);
  };
  for await (const line of archiveLines(folder, checkpoint)) {
    if (line === undefined) return undefined;
    const kept = "row" in line ? forgotten.without(line.row) : undefined;
    if ("readEnded" in line) waiting += lineText(line);
    else if (kept !== undefined) waiting += lineText({ seenAt: line.seenAt, row: kept });
    if (waiting.length > chunk) await flush();
  }
  await flush();
  return bytes;
}
