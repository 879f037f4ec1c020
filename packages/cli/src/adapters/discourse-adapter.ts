import { resolve } from "node:path";
import { createSourceAdapter } from "@org/community-adapter-discourse";
import type { SourceAdapter } from "@org/community-core";
import { err, ok, type Result } from "neverthrow";
import { type Failure, usageFailure } from "../failure.js";
import { discourseOptions, namesItself } from "./discourse-options.js";
import { loadedAdapter } from "./loaded-adapter.js";
import { namedForGood } from "./named-for-good.js";
import type { SourceRequest } from "./source-request.js";

/** A Discourse forum, by its address, by what was kept of it, or by another way that the options name. */
export async function discourseAdapter({
  words,
  options: { values, folder },
  given,
  cwd,
  use,
}: SourceRequest): Promise<Result<SourceAdapter, Failure>> {
  if (words.length > 0) {
    const next = "Such as: community-health report discourse --archive topics.ndjson.gz, or --site forum.example.org.";
    return err(usageFailure(`The source discourse takes no further word, and got ${words.join(", ")}.`, next));
  }
  const [site, archive, base] = [given.text("site"), given.text("archive"), given.text("base")];
  const options = discourseOptions(values, {
    pathsFrom: base === undefined ? (folder ?? cwd) : resolve(cwd, base),
    ...(site === undefined ? {} : { site }),
    ...(archive === undefined ? {} : { archive: resolve(cwd, archive) }),
  });
  if (options.isErr()) return err(options.error);
  const named = namesItself(options.value) ? ok() : namedForGood(options.value, use);
  return named.isErr() ? err(named.error) : loadedAdapter("discourse", { createSourceAdapter }, options.value);
}
