import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { fileTrouble } from "../../files/file-trouble.js";
import { apiTrouble } from "./http/api-trouble.js";

/** Where the token stands; one of the two, or neither where only a folder is purged or forgets. It is never an option itself: options stand on command lines and in files. */
export interface TokenPlace {
  /** The name of an environment variable that holds it. */
  readonly tokenEnv?: string;
  /** The path of a file that holds it and nothing else. */
  readonly tokenFile?: string;
}

/** The token, at the moment when it is needed; what stands there is never repeated in an error. */
export async function readToken(
  { tokenEnv, tokenFile }: TokenPlace,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Result<string, SourceError>> {
  if (tokenEnv === undefined && tokenFile === undefined) return err(noPlace);
  if (tokenEnv !== undefined)
    return tokenIn(environment[tokenEnv] ?? "", "The environment variable {name} holds no token.", tokenEnv);
  try {
    return tokenIn(await readFile(tokenFile ?? "", "utf8"), "The file in `tokenFile` holds no token.");
  } catch (error) {
    return err(fileTrouble(error, basename(tokenFile ?? "")));
  }
}

const noPlace = apiTrouble(
  "token-missing",
  "To read a page takes a token, and it is not said where one is.",
  "Name the environment variable that holds it (`tokenEnv`, or --token-env), or a file that does (`tokenFile`).",
);

function tokenIn(text: string, message: string, name = ""): Result<string, SourceError> {
  const token = text.trim();
  if (/^[\x21-\x7e]+$/.test(token)) return ok(token);
  return err(
    apiTrouble("token-missing", message, "Put an access token there, and nothing else: one word of plain characters.", {
      name,
    }),
  );
}
