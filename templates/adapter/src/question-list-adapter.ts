import { basename } from "node:path";
import type { Capability, SourceAdapter, SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { readQuestionList } from "./read-question-list.js";

/** What the file shows when it happens; nothing else may stand here, and nothing of it may be left out. */
const shows: readonly Capability[] = ["openings", "replies", "authors", "conversations", "replyTargets"];

/**
 * Makes an adapter for a question list. Nothing is read before it is asked for. The name of the file is the `source`.
 *
 * @returns The adapter; a `SourceError` `not-json` for a path that ends otherwise.
 *
 * @example
 * createQuestionListAdapter("questions.json").map(({ source }) => source).unwrapOr("") // => "questions"
 * createQuestionListAdapter("questions.txt").isOk() // => false
 */
export function createQuestionListAdapter(path: string): Result<SourceAdapter, SourceError> {
  if (!path.endsWith(".json")) return refused("not-json", "The path must be that of a .json file.");
  const self = { name: "question-list", source: basename(path, ".json") };
  const description = { ...self, capabilities: shows, classifiedFields: [], incremental: false, stores: false };
  return ok({
    contractVersion: 1,
    ...self,
    describe: async () => ok(description),
    read: ({ signal } = {}) => readQuestionList(path, signal),
  });
}

/**
 * What tools call, such as the command line with `--adapter`: options come from outside and nobody has looked at them.
 *
 * @returns The adapter; a `SourceError` `path-missing` without a path, else as the factory above.
 *
 * @example
 * createSourceAdapter({ path: "questions.json" }).isOk() // => true
 * createSourceAdapter({ path: 7 }).isOk() // => false
 */
export function createSourceAdapter(options: unknown): Result<SourceAdapter, SourceError> {
  const path: unknown = typeof options === "object" && options !== null && "path" in options ? options.path : undefined;
  if (typeof path === "string") return createQuestionListAdapter(path);
  return refused("path-missing", "Give the file: --option path=questions.json");
}

function refused(code: string, message: string): Result<never, SourceError> {
  return err({ type: "SourceError", code, message });
}
