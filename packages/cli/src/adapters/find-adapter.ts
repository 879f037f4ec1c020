import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createSourceAdapter as createCsv, type RejectedRow } from "@org/community-adapter-csv";
import type { SourceAdapter } from "@org/community-core";
import { createSourceAdapter as createSimulator } from "@org/community-simulator";
import { err, ok, type Result } from "neverthrow";
import { type AdapterOptions, adapterOptions } from "../arguments/adapter-options.js";
import type { ParsedArguments } from "../arguments/parsed-arguments.js";
import { type Failure, inputFailure, usageFailure } from "../failure.js";
import { csvOptions } from "./csv-options.js";
import { loadedAdapter } from "./loaded-adapter.js";
import { ndjsonFile } from "./ndjson-file.js";
import { outsideAdapter } from "./outside-adapter.js";
import { pipesAmong } from "./piped-input.js";

/** The adapters that come with the program. */
const builtInAdapters = ["csv", "simulator"] as const;

/** How an adapter is to be used. */
export interface AdapterUse {
  /** Whether its people get pseudonyms that must stay the same, so that its source must have a name that stays. */
  readonly isKeyed: boolean;
  readonly onRejectedRow?: (row: RejectedRow) => void;
}

const csvName = /\.(csv|tsv|txt)(\.gz)?$/i;
const ndjsonName = /\.(ndjson|jsonl)(\.gz)?$/i;

/** The adapter that a command line means: by name, by the path of what is to be read, or one from outside. */
export async function findAdapter(
  given: ParsedArguments,
  cwd: string,
  use: AdapterUse,
): Promise<Result<SourceAdapter, Failure>> {
  const options = await adapterOptions(given, cwd);
  if (options.isErr()) return err(options.error);
  const outside = given.text("adapter");
  if (outside !== undefined) return fromOutside(outside, given.words, options.value, cwd);
  const [source, ...inputs] = given.words;
  if (source === undefined) {
    const next = `Give ${builtInAdapters.join(" or ")}, the path of a file or folder, or --adapter.`;
    return err(usageFailure("There is no source to read.", next));
  }
  if (source === "csv") return csvAdapter(inputs, options.value, given, cwd, use);
  if (source === "simulator") {
    if (inputs.length > 0) return err(usageFailure(`The simulator reads no file, and got ${inputs.join(", ")}.`));
    return loadedAdapter(source, { createSourceAdapter: createSimulator }, options.value.values);
  }
  return byPath(given.words, options.value, given, cwd, use);
}

/**
 * A file's name is no name of a community: next month's file has another, and with the name all pseudonyms would be
 * others too.
 */
function namedForGood({ values }: AdapterOptions, { isKeyed }: AdapterUse): Result<void, Failure> {
  if (!isKeyed || values["source"] !== undefined) return ok();
  const what = "Pseudonyms that stay the same need a name for the community that stays the same: it is part of each.";
  return err(usageFailure(what, "Give one that you will give every time, such as --option source=our-forum."));
}

async function fromOutside(
  named: string,
  words: readonly string[],
  { values }: AdapterOptions,
  cwd: string,
): Promise<Result<SourceAdapter, Failure>> {
  if (words.length > 0) {
    const next = "Tell an adapter of your own what to read by --option key=value or --options <file>.";
    return err(usageFailure(`With --adapter there is no further source, and got ${words.join(", ")}.`, next));
  }
  const module = await outsideAdapter(named, cwd);
  return module.isErr() ? err(module.error) : loadedAdapter(named, module.value, values);
}

async function csvAdapter(
  inputs: readonly string[],
  options: AdapterOptions,
  given: ParsedArguments,
  cwd: string,
  use: AdapterUse,
): Promise<Result<SourceAdapter, Failure>> {
  const named = namedForGood(options, use);
  if (named.isErr()) return err(named.error);
  const base = given.text("base");
  const complete = csvOptions(options, {
    inputs,
    pipes: await pipesAmong(inputs, cwd),
    cwd,
    ...(base === undefined ? {} : { base }),
    ...(use.onRejectedRow === undefined ? {} : { onRejectedRow: use.onRejectedRow }),
  });
  return complete.isErr()
    ? err(complete.error)
    : loadedAdapter("csv", { createSourceAdapter: createCsv }, complete.value);
}

/** Files by what they are called; a folder stands for the files in it. */
async function byPath(
  words: readonly string[],
  options: AdapterOptions,
  given: ParsedArguments,
  cwd: string,
  use: AdapterUse,
): Promise<Result<SourceAdapter, Failure>> {
  const paths: string[] = [];
  for (const word of words) {
    const found = await filesAt(word, cwd);
    if (found.isErr()) return err(found.error);
    paths.push(...found.value);
  }
  if (paths.every((path) => csvName.test(path))) return csvAdapter(paths, options, given, cwd, use);
  const [only = "", ...more] = paths;
  if (more.length === 0 && ndjsonName.test(only)) {
    return namedForGood(options, use).andThen(() => ndjsonFile(resolve(cwd, only), options.values));
  }
  const next = "Files end in .csv, .tsv or .txt, or one file in .ndjson or .jsonl; each may end in .gz after that.";
  return err(usageFailure(`These are not files of one known kind: ${paths.join(", ")}.`, next));
}

async function filesAt(word: string, cwd: string): Promise<Result<readonly string[], Failure>> {
  const path = resolve(cwd, word);
  const known = await stat(path).catch(() => undefined);
  if (known === undefined) {
    const next = `Built in are: ${builtInAdapters.join(", ")}. Everything else is the path of a file or folder.`;
    return err(inputFailure(`There is no source "${word}", and no file or folder of that name.`, next));
  }
  if (!known.isDirectory()) return ok([word]);
  const names = (await readdir(path)).filter((name) => csvName.test(name) || ndjsonName.test(name)).sort();
  if (names.length > 0) return ok(names.map((name) => join(word, name)));
  return err(inputFailure(`The folder ${word} has no CSV or NDJSON file in it.`));
}
