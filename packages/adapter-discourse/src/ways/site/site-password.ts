import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { problemMessage, type SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { z } from "zod";
import { fileTrouble } from "../file-trouble.js";
import { siteTrouble } from "./http/site-trouble.js";

/**
 * Where the user and password of HTTP Basic are, which some forums have in front of them: staging sites most of all. They
 * are no option themselves, so that they stand in no configuration, no list of processes and no log.
 */
export interface SitePassword {
  /** A file that holds `user:password` and nothing else. Given with `passwordVariable`, the file holds. */
  readonly passwordFile?: string;
  /** The environment variable that holds the same. */
  readonly passwordVariable?: string;
}

/** The options that name a password. */
export const passwordFields: { readonly [Name in keyof Required<SitePassword>]: z.ZodExactOptional<z.ZodString> } = {
  passwordFile: z.exactOptional(z.string().min(1)),
  // What is wrong is said without what was given: it may be the password itself.
  passwordVariable: z.exactOptional(
    z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, problemMessage({ type: "no-variable" })),
  ),
};

/** The header that shows the password to what stands in front of the forum; none where no password is named. */
export async function passwordHeaders(
  { passwordFile, passwordVariable }: SitePassword,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Result<Record<string, string>, SourceError>> {
  if (passwordFile !== undefined)
    return (await textOf(passwordFile)).andThen((text) => headersOf(text, "passwordFile"));
  return passwordVariable === undefined ? ok({}) : headersOf(environment[passwordVariable] ?? "", "passwordVariable");
}

async function textOf(path: string): Promise<Result<string, SourceError>> {
  try {
    // A password may end in a blank; only the end of the line is not its own.
    return ok((await readFile(path, "utf8")).replace(/\r?\n$/, ""));
  } catch (error) {
    return err(fileTrouble(error, basename(path)));
  }
}

/** A user's name has no colon; the password is all behind the first one. */
function headersOf(login: string, option: keyof SitePassword): Result<Record<string, string>, SourceError> {
  if (/^[^:\p{Cc}]+:\P{Cc}*$/u.test(login)) {
    return ok({ Authorization: `Basic ${Buffer.from(login, "utf8").toString("base64")}` });
  }
  return err(
    siteTrouble(
      "password-unusable",
      "What `{option}` names holds no user and password.",
      "It holds the user, a colon and the password on one line, and nothing else.",
      { option },
    ),
  );
}
