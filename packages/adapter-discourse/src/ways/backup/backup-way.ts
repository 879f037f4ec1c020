import { basename } from "node:path";
import { instantOf, parseInstant, problemMessage, type SourceError, worded } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { z } from "zod";
import { fileTrouble } from "../file-trouble.js";
import { sourceOfPath } from "../source-of-path.js";
import type { WayDescription, WayIn } from "../way-in.js";
import type { WayKind } from "../way-kind.js";
import { backupCapabilities } from "./backup-capabilities.js";
import { momentInName } from "./dump-moment.js";
import { DumpScanner } from "./dump-scanner.js";
import { openDump } from "./open-dump.js";
import { readBackup } from "./read-backup.js";

/** Where a backup of a forum lies. */
export interface BackupOptions {
  /** A backup as Discourse makes it (`.tar.gz`, `.sql.gz`), or a plain `pg_dump` of its database (`.sql`). */
  readonly backup: string;
  /** When it was made, in ISO 8601 with an offset. Absent: as the dump or its name says, else its latest moment. */
  readonly madeAt?: string;
}

/** A backup of a forum: everything that ever happened in it. What is private never becomes a row. */
export const backupKind: WayKind = {
  option: "backup",
  schema: z.strictObject({
    backup: z.string().min(1),
    madeAt: z.exactOptional(
      z.string().refine((text) => parseInstant(text).isOk(), problemMessage({ type: "no-moment" })),
    ),
  }),
  open: (options) => {
    // The cast: the schema above has let them through.
    const { backup, madeAt } = options as BackupOptions;
    return { way: backupWay(backup, madeAt), source: sourceOfPath(backup) };
  },
};

function backupWay(path: string, madeAt: string | undefined): WayIn {
  const known = madeAt === undefined ? momentInName(path) : instantOf(madeAt);
  return {
    describe: (signal) => describe(path, signal),
    read: (request) => readBackup(path, known, request),
  };
}

/** A dump declares all its tables before the first row of any, so that not more than its head is read. */
async function describe(path: string, signal?: AbortSignal): Promise<Result<WayDescription, SourceError>> {
  const tables = new Set<string>();
  let [hasDeclared, hasRows] = [false, false];
  const scanner = new DumpScanner({
    declares: (table) => {
      tables.add(table);
      hasDeclared = true;
    },
    opens: (table) => {
      tables.add(table);
      hasRows = true;
      return undefined;
    },
  });
  try {
    for await (const chunk of openDump(path)) {
      scanner.push(chunk);
      // A dump of the data alone declares nothing: then it has to be gone through.
      if ((hasRows && hasDeclared) || signal?.aborted === true) break;
    }
  } catch (error) {
    // What was declared before a damaged place is known all the same.
    if (!tables.has("posts")) return err(fileTrouble(error, basename(path)));
  }
  return tables.has("posts") && tables.has("topics") ? ok(backupCapabilities(tables)) : err(noForum(path));
}

function noForum(path: string): SourceError {
  const file = basename(path);
  return {
    type: "SourceError",
    code: "no-forum-in-dump",
    ...worded("{file} has no table of posts and topics as pg_dump writes them.", { file }),
    advice: "Give a backup that Discourse made, or a plain pg_dump of its database without --inserts.",
    place: { file },
  };
}
