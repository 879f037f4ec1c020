import { randomBytes } from "node:crypto";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { err, ok, type Result } from "neverthrow";
import type { CommandIo } from "../command-io.js";
import { type Failure, inputFailure } from "../failure.js";

const keyBytes = 32;

/** Where the key is unless told otherwise: the folder for configuration of the XDG base directory specification. */
export function defaultKeyFile({ env, cwd }: Pick<CommandIo, "env" | "cwd">): string {
  const configured = env["XDG_CONFIG_HOME"];
  const folder = configured === undefined || configured === "" ? join(env["HOME"] ?? homedir(), ".config") : configured;
  return resolve(cwd, folder, "community-health", "pseudonym-key");
}

/** The key of a file; made there at first use, readable by its owner alone. The key itself is never shown. */
export async function pseudonymKey(path: string): Promise<Result<Uint8Array<ArrayBuffer>, Failure>> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    // `wx` fails if the file is there, so that two first uses at once agree on one key.
    await writeFile(path, `${randomBytes(keyBytes).toString("hex")}\n`, { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (!isThereAlready(error)) {
      return err(
        inputFailure(
          `The key for pseudonyms cannot be made at ${path}.`,
          "Give a place that you may write to by --key-file.",
        ),
      );
    }
  }
  return readKey(path);
}

async function readKey(path: string): Promise<Result<Uint8Array<ArrayBuffer>, Failure>> {
  try {
    const { mode } = await stat(path);
    if (process.platform !== "win32" && (mode & 0o077) !== 0) {
      return err(
        inputFailure(`The key for pseudonyms at ${path} can be read by others.`, "Make it private: chmod 600."),
      );
    }
    const text = (await readFile(path, "utf8")).trim();
    if (/^[0-9a-f]{64}$/.test(text)) return ok(Uint8Array.from(Buffer.from(text, "hex")));
  } catch {
    return err(inputFailure(`The key for pseudonyms at ${path} cannot be read.`, "Check who may read it."));
  }
  return err(
    inputFailure(
      `The file ${path} holds no key for pseudonyms.`,
      "Give another --key-file; one that is not there is made.",
    ),
  );
}

function isThereAlready(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EEXIST";
}
