import { basename } from "node:path";
import { type Capability, isId, type SourceAdapter, type SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { readQuestionList } from "./read-question-list.js";

/** What the file shows when it happens; nothing else may stand here, and nothing of it may be left out. */
const shows: readonly Capability[] = ["openings", "replies", "authors", "conversations", "replyTargets"];

/**
 * Makes an adapter for a question list. Nothing is read before it is asked for.
 *
 * @param source - What this list is called, the same each time: it is part of every id. Absent: the name of the file.
 * @returns The adapter; a `SourceError` `not-json` for a path that ends otherwise, `source-unusable` for a name that is no id.
 *
 * @example
 * createQuestionListAdapter("questions.json").map(({ source }) => source).unwrapOr("") // => "questions"
 * createQuestionListAdapter("questions.txt").isOk() // => false
 */
export function createQuestionListAdapter(
  path: string,
  source: string = basename(path, ".json"),
): Result<SourceAdapter, SourceError> {
  if (!path.endsWith(".json")) return refused("not-json", "The path must be that of a .json file.");
  if (!isId(source)) return refused("source-unusable", "The name of the source must have 1 to 512 characters.");
  const self = { name: "question-list", source };
  const description = { ...self, capabilities: shows, classifiedFields: [], incremental: false, stores: false };
  return ok({
    contractVersion: 1,
    ...self,
    describe: async () => ok(description),
    read: ({ signal } = {}) => readQuestionList(path, signal),
  });
}

/**
 * What tools call, such as the command line with `--adapter`: options come from outside and nobody has looked at them. A
 * config file gives its `files` as whole paths, and its `name` as `source`.
 *
 * @returns The adapter; a `SourceError` `option-unknown` or `one-file-needed` that says which options there are, else as the factory
 * above.
 *
 * @example
 * createSourceAdapter({ path: "questions.json" }).isOk() // => true
 * createSourceAdapter({ files: ["questions.json"], source: "our-list" }).map(({ source }) => source).unwrapOr("") // => "our-list"
 * createSourceAdapter({ path: 7 }).isOk() // => false
 */
export function createSourceAdapter(options: unknown): Result<SourceAdapter, SourceError> {
  const given: Readonly<Record<string, unknown>> = typeof options === "object" ? { ...options } : {};
  const { path, files, source, ...others } = given;
  const [other] = Object.keys(others);
  if (other !== undefined)
    return refused("option-unknown", `There is no option ${other}: there are path, files, source.`);
  const [file, ...more] = [path, files].flat().filter((each) => each !== undefined);
  if (typeof file !== "string" || more.length > 0)
    return refused("one-file-needed", "Give one file: --option path=questions.json, or in a config file files.");
  if (source === undefined) return createQuestionListAdapter(file);
  return createQuestionListAdapter(file, typeof source === "string" ? source : "");
}

function refused(code: string, message: string): Result<never, SourceError> {
  return err({ type: "SourceError", code, message });
}
