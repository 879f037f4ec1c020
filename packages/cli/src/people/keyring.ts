import { hmacPseudonyms, type Pseudonymise } from "@org/community-core";
import { err, type Result } from "neverthrow";
import type { Failure } from "../failure.js";
import { readSuppressed, suppressedFileOf } from "./suppressed-list.js";

/** A key for pseudonyms, and who is to be forgotten among those who have one by it. */
export interface Keyring {
  readonly pseudonymise: Pseudonymise;
  readonly suppressed: ReadonlySet<string>;
  readonly suppressedFile: string;
}

/**
 * Opens the key of a file with the list that belongs to it.
 *
 * @param keyAt - Gives the key of the file, or makes it.
 */
export async function openKeyring(
  keyFile: string,
  keyAt: (path: string) => Promise<Result<Uint8Array<ArrayBuffer>, Failure>>,
): Promise<Result<Keyring, Failure>> {
  const key = await keyAt(keyFile);
  if (key.isErr()) return err(key.error);
  const suppressedFile = suppressedFileOf(keyFile);
  const list = await readSuppressed(suppressedFile);
  return list.map(({ pseudonyms }) => ({
    pseudonymise: hmacPseudonyms(key.value),
    suppressed: pseudonyms,
    suppressedFile,
  }));
}
