import { createSourceAdapter } from "@org/community-adapter-csv";
import type { SourceAdapter } from "@org/community-core";
import { err, type Result } from "neverthrow";
import type { Failure } from "../failure.js";
import { csvOptions } from "./csv-options.js";
import { loadedAdapter } from "./loaded-adapter.js";
import { namedForGood } from "./named-for-good.js";
import { pipesAmong } from "./piped-input.js";
import type { SourceRequest } from "./source-request.js";

/** CSV files, with the paths of the command line as its files. */
export async function csvAdapter({
  words,
  options,
  given,
  cwd,
  use,
}: SourceRequest): Promise<Result<SourceAdapter, Failure>> {
  const named = namedForGood(options.values, use);
  if (named.isErr()) return err(named.error);
  const base = given.text("base");
  const complete = csvOptions(options, {
    inputs: words,
    pipes: await pipesAmong(words, cwd),
    cwd,
    ...(base === undefined ? {} : { base }),
    ...(use.onRejectedRow === undefined ? {} : { onRejectedRow: use.onRejectedRow }),
  });
  return complete.isErr() ? err(complete.error) : loadedAdapter("csv", { createSourceAdapter }, complete.value);
}
