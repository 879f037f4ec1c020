import { basename } from "node:path";
import type { IssueRecord, SourceError } from "@org/community-core/source";
import { cursorOf, readOfCursor } from "../../archive/archive-cursor.js";
import { archiveTrouble } from "../../archive/archive-trouble.js";
import { replayArchive } from "../../archive/replay-archive.js";
import { fileTrouble } from "../file-trouble.js";
import type { Coverage, RowBatch, WayEnd, WayRequest } from "../way-in.js";
import type { KeptForum } from "./kept-forum.js";

const nothingSeen: Coverage = { until: 0, complete: false };

/** That a read of an archive ends before its end. */
export const cutShort: WayEnd = { complete: false, coverage: nothingSeen };

/**
 * Reads an archive up to its last read of the site that came to its end, from a cursor if one is given; where none has,
 * and after trouble, what there is, as half of a forum.
 */
export async function* replayedRead(
  { folder, manifest, checkpoint, forgotten }: KeptForum,
  { cursor, signal, onProgress }: WayRequest,
  isHalf: boolean,
): AsyncGenerator<RowBatch, WayEnd, undefined> {
  const { lastRead } = checkpoint;
  const knownBy = cursor === undefined ? undefined : readOfCursor(cursor, manifest.id, lastRead?.number ?? 0);
  if (cursor !== undefined && knownBy === undefined) {
    yield trouble(archiveTrouble("cursor-unknown"));
    return cutShort;
  }
  const until = isHalf || lastRead === undefined ? {} : { until: lastRead.number };
  const rows = replayArchive({ folder, checkpoint, forgotten, ...(knownBy !== undefined && { knownBy }), ...until });
  let done = 0;
  try {
    for (;;) {
      if (signal?.aborted === true) return cutShort;
      const step = await rows.next();
      if (step.done !== true) {
        yield step.value;
        done += step.value.rows.length;
        onProgress?.({ phase: "reading the archive", done, unit: "rows" });
        continue;
      }
      const { last, known, isWhole } = step.value;
      if (!isWhole) yield trouble(archiveTrouble("archive-damaged"));
      const complete = isWhole && !isHalf && last !== undefined && last.number === lastRead?.number;
      return {
        complete,
        coverage: { until: last?.until ?? 0, complete, incomplete: last?.incomplete ?? [] },
        ...(complete && { cursor: cursorOf(manifest.id, last.number) }),
        ...(known !== undefined && { since: { until: known.until, complete: true, incomplete: known.incomplete } }),
      };
    }
  } catch (error) {
    yield trouble(fileTrouble(error, basename(folder)));
    return cutShort;
  }
}

/** Trouble as a batch without rows. */
export function trouble({ type: _, ...said }: SourceError): RowBatch {
  const issue: IssueRecord = { kind: "issue", severity: "error", ...said };
  return { observedAt: 0, rows: [], issues: [issue] };
}
