import { closeSync, open, renameSync, rmSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { type RejectedRow, rejectedRowLine, rejectedRowsCsv } from "@org/community-adapter-csv";
import { err, ok, type Result } from "neverthrow";
import type { Failure } from "../failure.js";
import { cannotWrite, isFolderFailure, placeToWrite } from "./place-to-write.js";
import { unfinishedFiles } from "./unfinished-files.js";

/** Rows held back before they are written together. */
const heldCharacters = 65_536;

/** A file of rejected rows that grows while a source is read, and gets its name when the read has ended. */
export interface RejectedFile {
  readonly add: (row: RejectedRow) => void;
  /** Gives the file its name, or takes it away again if nobody wants half of it. */
  end(keep: boolean): Result<void, Failure>;
}

/** Opens a file for rejected rows; private, because it holds values of the source. */
export async function rejectedFile(path: string, named: string): Promise<Result<RejectedFile, Failure>> {
  const { target, beside, isFolder } = await placeToWrite(path);
  if (isFolder === true) return err(isFolderFailure(named));
  let file: number;
  try {
    file = await promisify(open)(beside, "w", 0o600);
    if (beside !== target) unfinishedFiles.add(beside);
  } catch {
    return err(cannotWrite(named));
  }
  let held = rejectedRowsCsv([]);
  let broken = false;
  const attempt = (step: () => void): void => {
    try {
      step();
    } catch {
      broken = true;
    }
  };
  const flush = (): void => {
    // Not `writeSync`, which may write a part and say so in a number.
    attempt(() => writeFileSync(file, held));
    held = "";
  };
  return ok({
    add: (row) => {
      held += rejectedRowLine(row);
      if (held.length > heldCharacters) flush();
    },
    end: (keep) => {
      flush();
      attempt(() => closeSync(file));
      if (beside !== target) {
        if (keep && !broken) attempt(() => renameSync(beside, target));
        if (!keep || broken) rmSync(beside, { force: true });
        unfinishedFiles.done(beside);
      }
      return broken ? err(cannotWrite(named)) : ok();
    },
  });
}
