import { resolve } from "node:path";
import { createSourceAdapter } from "@org/community-adapter-linkedin";
import type { SourceAdapter } from "@org/community-core";
import { err, type Result } from "neverthrow";
import type { Failure } from "../failure.js";
import { linkedInOptions } from "./linkedin-options.js";
import { loadedAdapter } from "./loaded-adapter.js";
import { namedForGood } from "./named-for-good.js";
import type { SourceRequest } from "./source-request.js";

/** What LinkedIn gives of a page or of a member: files, whose kind is known by what is in them, or a page's interface. */
export async function linkedInAdapter({
  words,
  options: { values, folder },
  given,
  cwd,
  use,
}: SourceRequest): Promise<Result<SourceAdapter, Failure>> {
  const [base, page, tokenEnv] = [given.text("base"), given.text("page"), given.text("token-env")];
  const options = await linkedInOptions(values, {
    files: words.map((word) => resolve(cwd, word)),
    pathsFrom: base === undefined ? (folder ?? cwd) : resolve(cwd, base),
    ...(page === undefined ? {} : { page }),
    ...(tokenEnv === undefined ? {} : { tokenEnv }),
  });
  if (options.isErr()) return err(options.error);
  if ("pageApi" in options.value) {
    // A page has a name of its own, and stays the same page.
    const world = { environment: use.env, now: use.now };
    return loadedAdapter("linkedin", { createSourceAdapter }, { ...options.value, ...world });
  }
  const named = namedForGood(values, use);
  return named.isErr() ? err(named.error) : loadedAdapter("linkedin", { createSourceAdapter }, options.value);
}
