import { readFile } from "node:fs/promises";
import { createContribution, type SourceRecord } from "@org/community-core/source";

/** What stands in the file, if it is right. Each field may still be anything: `createContribution` looks at all of them. */
interface Question {
  readonly id?: unknown;
  readonly by?: unknown;
  readonly at?: unknown;
  readonly answers?: unknown;
}

/** Reads the file as records. Never throws; the last record is always an `end`. */
export async function* readQuestionList(path: string, signal?: AbortSignal): AsyncGenerator<readonly SourceRecord[]> {
  // A function: the compiler keeps what it once saw of `signal.aborted` for good, although it changes.
  const isStopped = (): boolean => signal?.aborted === true;
  const questions = await listIn(path);
  if (questions === undefined) {
    const message = "The file cannot be read, or is no JSON list.";
    yield [{ kind: "issue", severity: "error", code: "file-unreadable", message, place: { file: path } }];
    yield [{ kind: "end", complete: false }];
    return;
  }
  const rows = { read: 0, accepted: 0, rejected: 0, duplicate: 0, replaced: 0, removed: 0, skipped: 0 };
  for (const [index, question] of questions.entries()) {
    if (isStopped()) return yield [{ kind: "end", complete: false }];
    const records = contributionsOf(question).map((row) => recordOf(row, path, index + 1));
    const rejected = records.filter(({ kind }) => kind === "issue").length;
    rows.read += records.length;
    rows.rejected += rejected;
    rows.accepted += records.length - rejected;
    yield records;
  }
  yield [{ kind: "end", complete: true, accounting: [{ kind: "contribution", ...rows }] }];
}

/** A contribution, or an issue that says why it is none. Never what stands in the row: it may be somebody's words. */
function recordOf(row: object, file: string, question: number): SourceRecord {
  const contribution = createContribution(row);
  if (contribution.isOk()) return { kind: "contribution", ...contribution.value };
  const problems = contribution.error.problems.map(({ path, message }) => `${path}: ${message}`).join("; ");
  const message = `In question ${question} of the list, ${problems}`;
  return { kind: "issue", severity: "error", code: "contribution-unusable", message, place: { file } };
}

/** A question is the opening of its conversation, an answer a reply to it. What is not known is a key that is not there. */
function contributionsOf(question: Question | null): readonly object[] {
  const { id, by, at, answers } = { ...question };
  const replies: readonly (Question | null)[] = Array.isArray(answers) ? answers : [];
  const author = (name: unknown) => (name === undefined ? {} : { author: name });
  return [
    { type: "opening", id, at, conversation: id, ...author(by) },
    ...replies.map((answer) => ({
      ...{ type: "reply", id: answer?.id, at: answer?.at, conversation: id, target: id },
      ...author(answer?.by),
    })),
  ];
}

async function listIn(path: string): Promise<readonly (Question | null)[] | undefined> {
  try {
    const parsed: unknown = JSON.parse(await readFile(path, "utf8"));
    return Array.isArray(parsed) ? parsed : undefined;
  } catch {
    return undefined; // not there, not to be read, or not JSON: the same to whoever asked for it
  }
}
