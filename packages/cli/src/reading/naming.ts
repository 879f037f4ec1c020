import type { CollectOptions } from "@org/community-core";
import { ok, type Result } from "neverthrow";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import type { CommandIo } from "../command-io.js";
import type { Failure } from "../failure.js";
import { sayBeside } from "../output/say-beside.js";
import { openKeyring } from "../people/keyring.js";
import { keyFileOf, pseudonymKey } from "../people/pseudonym-key.js";
import { readSuppressed, suppressedFileOf } from "../people/suppressed-list.js";

/** How people are named in a read. */
export type Naming = Pick<CollectOptions, "pseudonymise" | "suppressed">;

/** How people are named: by a key, if one is asked for. */
export async function naming(given: ParsedArguments, io: CommandIo): Promise<Result<Naming, Failure>> {
  const keyFile = keyFileOf(given, io);
  if (!given.has("keyed") && !given.has("key-file")) {
    await remindOfForgotten(keyFile, given, io);
    return ok({});
  }
  const keyring = await openKeyring(keyFile, pseudonymKey);
  return keyring.map(({ pseudonymise, suppressed }) => ({ pseudonymise, suppressed: [...suppressed] }));
}

/** Numbers recognise nobody: whoever is to be forgotten may be among them, and the user should know. */
async function remindOfForgotten(keyFile: string, given: ParsedArguments, io: CommandIo): Promise<void> {
  const suppressed = await readSuppressed(suppressedFileOf(keyFile));
  if (suppressed.isErr() || suppressed.value.pseudonyms.size === 0) return;
  const what = "People who are to be forgotten are recognised in a keyed read alone; here they may be among P1, P2 …";
  await sayBeside(what, given, io, "Read with --keyed to leave them out.");
}
