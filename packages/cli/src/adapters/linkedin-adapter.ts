import { resolve } from "node:path";
import { createSourceAdapter, wayOfFiles } from "@org/community-adapter-linkedin";
import type { SourceAdapter } from "@org/community-core";
import { err, ok, type Result } from "neverthrow";
import { type Failure, usageFailure } from "../failure.js";
import { loadedAdapter } from "./loaded-adapter.js";
import { namedForGood } from "./named-for-good.js";
import type { SourceRequest } from "./source-request.js";

type Values = Readonly<Record<string, unknown>>;

/** What LinkedIn gave of a page or of a member: the files on the command line, whose kind is known by what is in them. */
export async function linkedInAdapter({
  words,
  options: { values, folder },
  given,
  cwd,
  use,
}: SourceRequest): Promise<Result<SourceAdapter, Failure>> {
  const base = given.text("base");
  const options = await linkedInOptions(
    wholePaths(values, base === undefined ? (folder ?? cwd) : resolve(cwd, base)),
    words.map((word) => resolve(cwd, word)),
  );
  if (options.isErr()) return err(options.error);
  const named = namedForGood(values, use);
  return named.isErr() ? err(named.error) : loadedAdapter("linkedin", { createSourceAdapter }, options.value);
}

/** The options of the adapter, with the files of the command line as the way in that they are for. */
async function linkedInOptions(values: Values, files: readonly string[]): Promise<Result<Values, Failure>> {
  const chosen = ["pageExports", "memberArchive"].find((option) => option in values);
  const next = "Such as: community-health report linkedin page_content.xls page_followers.xls, or Complete_export.zip.";
  if (files.length === 0) {
    return chosen === undefined ? err(usageFailure("There is no file of LinkedIn's to read.", next)) : ok(values);
  }
  if (chosen !== undefined) {
    return err(usageFailure(`What is to be read is given twice, by paths and by the option ${chosen}.`, "Give one."));
  }
  const way = await wayOfFiles(files);
  return ok({ ...values, [way]: way === "pageExports" ? files : files[0] });
}

function wholePaths(values: Values, pathsFrom: string): Values {
  const { pageExports, memberArchive } = values;
  const whole = (path: unknown): unknown => (typeof path === "string" ? resolve(pathsFrom, path) : path);
  return {
    ...values,
    ...(Array.isArray(pageExports) ? { pageExports: pageExports.map(whole) } : {}),
    ...(memberArchive === undefined ? {} : { memberArchive: whole(memberArchive) }),
  };
}
