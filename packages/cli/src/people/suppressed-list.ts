import { err, ok, type Result } from "neverthrow";
import { type Failure, inputFailure } from "../failure.js";
import { readPrivateFile } from "./private-file.js";
import { isPseudonym } from "./pseudonym.js";

/** The list of people who are to be forgotten, as it stands in its file. */
export interface SuppressedList {
  readonly pseudonyms: ReadonlySet<string>;
  /** The file as it is; empty if there is none yet. */
  readonly text: string;
}

/** Where the list is that belongs to a key: beside it, because pseudonyms mean nothing without their key. */
export function suppressedFileOf(keyFile: string): string {
  return `${keyFile}.suppressed`;
}

/**
 * The list of a file: a pseudonym a line; empty lines and lines that begin with # say nothing. No file is an empty list.
 * A list that cannot be read or understood is a failure: to read on without it would bring people back.
 */
export async function readSuppressed(path: string): Promise<Result<SuppressedList, Failure>> {
  const read = await readPrivateFile(path, "The list of suppressed pseudonyms");
  if (read.isErr()) return err(read.error);
  const text = read.value ?? "";
  const pseudonyms = new Set<string>();
  for (const [index, line] of text.split("\n").entries()) {
    const entry = line.trim();
    if (entry === "" || entry.startsWith("#")) continue;
    if (!isPseudonym(entry)) return err(malformed(path, index + 1));
    pseudonyms.add(entry);
  }
  return ok({ pseudonyms, text });
}

function malformed(path: string, line: number): Failure {
  return inputFailure(
    `Line ${line} of the list of suppressed pseudonyms at ${path} is no pseudonym.`,
    "Mend that line. Nothing is read without the list, so that nobody who was forgotten comes back.",
  );
}
