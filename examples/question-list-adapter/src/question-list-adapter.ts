import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Capability, SourceAdapter, SourceError, SourceRecord } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";

/** What the file holds: questions, each with its answers. */
interface Question {
  readonly id: string;
  readonly by?: string;
  readonly at: string;
  readonly answers?: readonly { readonly id: string; readonly by?: string; readonly at: string }[];
}

const shows: readonly Capability[] = ["openings", "replies", "authors", "conversations", "replyTargets"];

/** Makes an adapter for a file of questions and answers. Nothing is read before it is asked for. */
export function createQuestionListAdapter(path: string): Result<SourceAdapter, SourceError> {
  if (!path.endsWith(".json")) return err(sourceError("not-json", "give the path of a .json file"));
  const source = basename(path, ".json");
  return ok({
    contractVersion: 1,
    name: "question-list",
    source,
    describe: async () =>
      ok({
        name: "question-list",
        source,
        capabilities: shows,
        classifiedFields: [],
        incremental: false,
        stores: false,
      }),
    read: ({ signal } = {}) => read(path, signal),
  });
}

/** What the command line calls: options come from outside and are not to be trusted. */
export function createSourceAdapter(options: unknown): Result<SourceAdapter, SourceError> {
  const path: unknown = typeof options === "object" && options !== null && "path" in options ? options.path : undefined;
  return typeof path === "string"
    ? createQuestionListAdapter(path)
    : err(sourceError("path-missing", "give --option path=questions.json"));
}

async function* read(path: string, signal: AbortSignal | undefined): AsyncGenerator<readonly SourceRecord[]> {
  const questions = await load(path);
  if (questions.isErr()) {
    const { code, message } = questions.error;
    yield [
      { kind: "issue", severity: "error", code, message },
      { kind: "end", complete: false },
    ];
    return;
  }
  for (const question of questions.value) {
    if (signal?.aborted === true) {
      yield [{ kind: "end", complete: false }];
      return;
    }
    yield [...records(question)];
  }
  const contributions = questions.value.reduce((sum, { answers = [] }) => sum + 1 + answers.length, 0);
  const other = { rejected: 0, duplicate: 0, replaced: 0, removed: 0, skipped: 0 };
  const accounting = { kind: basename(path), read: contributions, accepted: contributions, ...other };
  yield [{ kind: "end", complete: true, accounting: [accounting] }];
}

function* records({ id, by, at, answers = [] }: Question): Generator<SourceRecord> {
  const author = (name: string | undefined) => (name === undefined ? {} : { author: name });
  yield { kind: "contribution", type: "opening", id, at, conversation: id, ...author(by) };
  for (const answer of answers) {
    yield {
      kind: "contribution",
      type: "reply",
      id: answer.id,
      at: answer.at,
      target: id,
      conversation: id,
      ...author(answer.by),
    };
  }
}

async function load(path: string): Promise<Result<readonly Question[], SourceError>> {
  try {
    const parsed: unknown = JSON.parse(await readFile(path, "utf8"));
    // The cast: `collect` holds every record that comes of it against the schema and says which are wrong.
    return Array.isArray(parsed)
      ? ok(parsed as readonly Question[])
      : err(sourceError("not-a-list", `${path} holds no list`));
  } catch (error) {
    const reason = error instanceof SyntaxError ? "is not JSON" : "cannot be read";
    return err(sourceError("file-unreadable", `${path} ${reason}`));
  }
}

function sourceError(code: string, message: string): SourceError {
  return { type: "SourceError", code, message };
}
