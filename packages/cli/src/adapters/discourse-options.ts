import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { err, ok, type Result } from "neverthrow";
import { type Failure, usageFailure } from "../failure.js";

/** What the command line adds to the options of the Discourse adapter. */
export interface DiscourseAdditions {
  /** The address of a forum. */
  readonly site?: string;
  /** The whole path of what was kept of a forum, or of the folder in which it is to be kept. */
  readonly archive?: string;
  /** Where relative paths in the options start. */
  readonly pathsFrom: string;
}

type Values = Readonly<Record<string, unknown>>;

/** Options of the adapter that are paths. */
const paths = [
  "topicAnswers",
  "archive",
  "backup",
  "dataExplorer",
  "adminExports",
  "userArchive",
  "webhooks",
  "keyFile",
  "passwordFile",
] as const;

/**
 * The options of the Discourse adapter: those that were handed over, with `--site` and `--archive`. An archive is the
 * folder that a site was read into, or whatever else holds answers to `/t/{id}.json`.
 */
export function discourseOptions(
  given: Values,
  { site, archive, pathsFrom }: DiscourseAdditions,
): Result<Values, Failure> {
  const values = { ...given, ...wholePaths(given, pathsFrom), ...(site === undefined ? {} : { site }) };
  if (archive === undefined) return ok(values);
  const doubled = ["archive", "topicAnswers"].find((option) => option in given);
  if (doubled !== undefined) {
    return err(
      usageFailure(`What is to be read is given twice, by --archive and by the option ${doubled}.`, "Give one."),
    );
  }
  return ok({ ...values, [isArchive(archive) || "site" in values ? "archive" : "topicAnswers"]: archive });
}

/** Whether options name a forum by what it is called everywhere, so that its pseudonyms stay the same. */
export function namesItself({ site, archive }: Values): boolean {
  return site !== undefined || archive !== undefined;
}

function wholePaths(given: Values, pathsFrom: string): Values {
  const relative = paths.filter((option) => typeof given[option] === "string");
  return Object.fromEntries(relative.map((option) => [option, resolve(pathsFrom, String(given[option]))]));
}

/** Whether a site was read into the folder. */
function isArchive(path: string): boolean {
  return existsSync(join(path, "archive.json"));
}
