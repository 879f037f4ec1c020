import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { SourceAdapter } from "@org/community-core";
import { err, ok, type Result } from "neverthrow";
import { type Failure, inputFailure, usageFailure } from "../failure.js";
import { csvAdapter } from "./csv-adapter.js";
import { namedForGood } from "./named-for-good.js";
import { ndjsonFile } from "./ndjson-file.js";
import type { SourceRequest } from "./source-request.js";

const csvName = /\.(csv|tsv|txt)(\.gz)?$/i;
const ndjsonName = /\.(ndjson|jsonl)(\.gz)?$/i;

/** Files by what they are called; a folder stands for the files in it. */
export async function filesAdapter(request: SourceRequest): Promise<Result<SourceAdapter, Failure>> {
  const { words, options, cwd, use } = request;
  const paths: string[] = [];
  for (const word of words) {
    const found = await filesAt(word, cwd);
    if (found.isErr()) return err(found.error);
    paths.push(...found.value);
  }
  if (paths.every((path) => csvName.test(path))) return csvAdapter({ ...request, words: paths });
  const [only = "", ...more] = paths;
  if (more.length === 0 && ndjsonName.test(only)) {
    return namedForGood(options.values, use).andThen(() => ndjsonFile(resolve(cwd, only), options.values));
  }
  const next =
    "Files end in .csv, .tsv or .txt, or one file in .ndjson or .jsonl; each may end in .gz after that. Other files take a source of the help, or --adapter with one of your own.";
  return err(usageFailure(`These are not files of one known kind: ${paths.join(", ")}.`, next));
}

async function filesAt(word: string, cwd: string): Promise<Result<readonly string[], Failure>> {
  const path = resolve(cwd, word);
  const known = await stat(path).catch(() => undefined);
  if (known === undefined) {
    const next = "What is built in stands in the help. Everything else is the path of a file or folder.";
    return err(inputFailure(`There is no source "${word}", and no file or folder of that name.`, next));
  }
  if (!known.isDirectory()) return ok([word]);
  const names = (await readdir(path)).filter((name) => csvName.test(name) || ndjsonName.test(name)).sort();
  if (names.length > 0) return ok(names.map((name) => join(word, name)));
  const next = "Other files take a source of the help, or --adapter with one of your own.";
  return err(inputFailure(`The folder ${word} has no CSV or NDJSON file in it.`, next));
}
