import { open } from "node:fs/promises";
import process from "node:process";
import { err, ok, type Result } from "neverthrow";
import { type Failure, inputFailure } from "../failure.js";
import { hasCode } from "../system-error.js";

/**
 * The text of a file that must be its owner's alone, or `undefined` if it is not there.
 *
 * @param what - What the file is, as the beginning of a sentence; what it says is never shown.
 */
export async function readPrivateFile(path: string, what: string): Promise<Result<string | undefined, Failure>> {
  try {
    const file = await open(path);
    try {
      const known = await file.stat();
      if (known.isDirectory()) {
        return err(
          inputFailure(`${what} at ${path} is a folder, not a file.`, "Move it away or give another --key-file."),
        );
      }
      if (process.platform !== "win32" && (known.mode & 0o077) !== 0) {
        return err(inputFailure(`${what} at ${path} can be read by others.`, "Make it private: chmod 600."));
      }
      return ok(await file.readFile("utf8"));
    } finally {
      await file.close();
    }
  } catch (error) {
    if (hasCode(error, "ENOENT")) return ok(undefined);
    return err(inputFailure(`${what} at ${path} cannot be read.`, "Check who may read it."));
  }
}
