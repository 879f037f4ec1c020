import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { type RejectedRow, rejectedRowLine, rejectedRowsCsv } from "@org/community-adapter-csv";
import { err, ok, type Result } from "neverthrow";
import type { Failure } from "../failure.js";
import { cannotWrite, partOf } from "./write-output.js";

/** Rows held back before they are written together. */
const heldCharacters = 65_536;

/** A file of rejected rows that grows while a source is read, and gets its name when the read has ended. */
export interface RejectedFile {
  readonly add: (row: RejectedRow) => void;
  /** Gives the file its name, or takes it away again if nobody wants half of it. */
  end(keep: boolean): Result<void, Failure>;
}

/** Opens a file for rejected rows; private, because it holds values of the source. */
export function rejectedFile(path: string, named: string): Result<RejectedFile, Failure> {
  const part = partOf(path);
  let file: number;
  try {
    file = openSync(part, "w", 0o600);
  } catch {
    return err(cannotWrite(named));
  }
  let held = rejectedRowsCsv([]);
  let broken = false;
  const flush = (): void => {
    try {
      writeSync(file, held);
    } catch {
      broken = true;
    }
    held = "";
  };
  return ok({
    add: (row) => {
      held += rejectedRowLine(row);
      if (held.length > heldCharacters) flush();
    },
    end: (keep) => {
      flush();
      closeSync(file);
      if (!keep || broken) rmSync(part, { force: true });
      else renameSync(part, path);
      return broken ? err(cannotWrite(named)) : ok();
    },
  });
}
