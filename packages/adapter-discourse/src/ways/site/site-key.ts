import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { problemMessage, type SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { z } from "zod";
import { fileTrouble } from "../file-trouble.js";
import { siteTrouble } from "./http/site-trouble.js";

/** A key to a forum, of an administrator or of a user. */
export interface SiteKey {
  /** A key of the forum's administration. */
  readonly apiKey?: string;
  /** As whom it reads. Absent: as whom the key was made for. */
  readonly apiUsername?: string;
  /** A key that a user gave. */
  readonly userApiKey?: string;
  readonly userApiClientId?: string;
}

// What is wrong is said without what was given: it may be a key with a blank too many.
const headerText = z.string().regex(/^[\x21-\x7e]+$/, problemMessage({ type: "no-single-word" }));

/** The options that are a key. */
export const keyFields: { readonly [Name in keyof Required<SiteKey>]: z.ZodExactOptional<z.ZodString> } = {
  apiKey: z.exactOptional(headerText),
  apiUsername: z.exactOptional(z.string().regex(/^[^\p{Cc}]+$/u, problemMessage({ type: "no-username" }))),
  userApiKey: z.exactOptional(headerText),
  userApiClientId: z.exactOptional(headerText),
};

const fileContent = z.strictObject(keyFields);

/** Whether it is a key of the administration, a user's, or none. */
export function keyKind({ apiKey, userApiKey }: SiteKey): "admin" | "user" | "none" {
  if (apiKey !== undefined) return "admin";
  return userApiKey === undefined ? "none" : "user";
}

/** The headers that show a key to the forum. */
export function keyHeaders({ apiKey, apiUsername, userApiKey, userApiClientId }: SiteKey): Record<string, string> {
  return {
    ...(apiKey !== undefined && { "Api-Key": apiKey }),
    ...(apiKey !== undefined && apiUsername !== undefined && { "Api-Username": headerBytes(apiUsername) }),
    ...(userApiKey !== undefined && { "User-Api-Key": userApiKey }),
    ...(userApiKey !== undefined && userApiClientId !== undefined && { "User-Api-Client-Id": userApiClientId }),
  };
}

/** A name may hold any letter; a header holds bytes, which are written as the letters of Latin-1. */
function headerBytes(name: string): string {
  return Buffer.from(name, "utf8").toString("latin1");
}

/** The key in a file: a key of the administration alone, or a JSON object with the options that are a key. */
export async function readKeyFile(path: string): Promise<Result<SiteKey, SourceError>> {
  let text: string;
  try {
    text = (await readFile(path, "utf8")).trim();
  } catch (error) {
    return err(fileTrouble(error, basename(path)));
  }
  const key = fileContent.safeParse(text.startsWith("{") ? jsonOf(text) : { apiKey: text });
  if (key.success && keyKind(key.data) !== "none") return ok(key.data);
  return err(
    siteTrouble(
      "key-file-unusable",
      "The file in `keyFile` holds no key.",
      "It holds an API key and nothing else, or a JSON object with apiKey and apiUsername, or with userApiKey.",
    ),
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
