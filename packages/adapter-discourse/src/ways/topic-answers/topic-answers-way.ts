import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Capability, type IssueRecord, readingPhase, type SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { z } from "zod";
import { readTopicAnswer } from "../../answers/topic-answer.js";
import { fileTrouble } from "../file-trouble.js";
import { lines } from "../lines.js";
import { openFile } from "../open-file.js";
import { type Remark, remarks as shared } from "../remarks.js";
import { sourceOfPath } from "../source-of-path.js";
import { aborted, troubleBatch } from "../trouble-batch.js";
import type { RowBatch, WayDescription, WayEnd, WayIn, WayRequest } from "../way-in.js";
import type { WayKind } from "../way-kind.js";
import { wholeText } from "../whole-text.js";

/** Where answers to `/t/{id}.json` lie. */
export interface TopicAnswersOptions {
  /** A file with one answer on each line (`.ndjson`, `.jsonl`, also `.gz`), or a folder with one answer in each file. */
  readonly topicAnswers: string;
  /** Whether every topic that everybody may see is among them. Absent: that is not known. */
  readonly everyTopic?: boolean;
}

/** The longest answer that is read, in bytes: a topic of a thousand long posts has a few megabytes. */
const longestAnswer = 64 * 1_048_576;

const always: readonly Capability[] = [
  ...(["openings", "replies", "moderationActs", "authors", "conversations", "replyTargets", "closings"] as const),
  ...(["reactionTotals", "subjects", "venues", "automatedAccounts", "duties"] as const),
];

/** Answers to `/t/{id}.json` that somebody kept: what each shows of a topic and of its posts. */
export const topicAnswersKind: WayKind = {
  option: "topicAnswers",
  schema: z.strictObject({ topicAnswers: z.string().min(1), everyTopic: z.exactOptional(z.boolean()) }),
  open: (options) => {
    // The cast: the schema above has let them through.
    const checked = options as TopicAnswersOptions;
    return { way: topicAnswersWay(checked), source: sourceOfPath(checked.topicAnswers) };
  },
};

function topicAnswersWay(options: TopicAnswersOptions): WayIn {
  return {
    describe: (signal) => describe(options, signal),
    read: (request) => read(options, request),
  };
}

/** Whether the forum has accepted answers is only seen in the answers: the plugin adds a key to every post. */
async function describe(
  { topicAnswers }: TopicAnswersOptions,
  signal?: AbortSignal,
): Promise<Result<WayDescription, SourceError>> {
  try {
    for await (const { text } of answerTexts(topicAnswers)) {
      if (signal?.aborted === true) break;
      if (text === undefined || text.trim() === "") continue;
      const hasSolved = text.includes('"accepted_answer"');
      return ok({ capabilities: hasSolved ? [...always, "acceptedAnswers"] : always, remarks });
    }
    return ok({ capabilities: always, remarks });
  } catch (error) {
    return err(fileTrouble(error, basename(topicAnswers)));
  }
}

const remarks: readonly Remark[] = [
  shared.likesCounted,
  shared.acceptanceWithoutTime,
  {
    code: "roles-of-authors",
    message: "Roles are those of people who wrote, as of when it was read; who looks after one category is not told.",
  },
  {
    code: "venues-without-names",
    message: "Categories are numbers, without names; whether one is for some people only is not told.",
  },
];

async function* read(
  { topicAnswers, everyTopic = false }: TopicAnswersOptions,
  request: WayRequest,
): AsyncGenerator<RowBatch, WayEnd, undefined> {
  let until = 0;
  let [usable, done] = [0, 0];
  const end = (complete: boolean): WayEnd => ({ complete, coverage: { until: until + 1, complete: everyTopic } });
  try {
    for await (const { file, line, text } of answerTexts(topicAnswers)) {
      if (request.signal?.aborted === true) {
        yield troubleBatch(aborted, until);
        return end(false);
      }
      const batch = batchOf(text, { file, ...(line === undefined ? {} : { line }) });
      if (batch === undefined) continue;
      until = Math.max(until, batch.observedAt);
      if (batch.rows.length > 0) usable++;
      done++;
      yield batch;
      request.onProgress?.({ ...readingPhase(basename(topicAnswers)), done, unit: "topics" });
    }
  } catch (error) {
    yield troubleBatch(fileTrouble(error, basename(topicAnswers)), until);
    return end(false);
  }
  // Rows of which none could be used are another kind of file, and no row at all is no forum either.
  if (done === 0) yield troubleBatch(noAnswers, until);
  return end(usable > 0);
}

/** The rows of one answer; `undefined` for a blank line. */
function batchOf(text: string | undefined, place: NonNullable<IssueRecord["place"]>): RowBatch | undefined {
  if (text?.trim() === "") return undefined;
  const answer = text === undefined ? undefined : readTopicAnswer(jsonOf(text));
  if (answer === undefined) {
    return { observedAt: 0, rows: [], rejected: new Map([["topic", 1]]), issues: [{ ...unreadableTopic, place }] };
  }
  const { rows, beside, unreadablePosts, notBefore } = answer;
  const batch: RowBatch = { observedAt: notBefore, rows, beside };
  if (unreadablePosts === 0) return batch;
  const issue = { ...unreadablePost, place, count: unreadablePosts };
  return { ...batch, rejected: new Map([["post", unreadablePosts]]), issues: [issue] };
}

const unreadableTopic = {
  kind: "issue",
  severity: "error",
  code: "topic-unreadable",
  message: "This is no answer to /t/{id}.json.",
  advice: "Each line, or each file of a folder, holds one whole answer as JSON.",
} as const;

const unreadablePost = {
  kind: "issue",
  severity: "error",
  code: "post-unreadable",
  message: "A post without an id, a number or a moment that can be used.",
} as const;

const noAnswers: SourceError = {
  type: "SourceError",
  code: "no-topics",
  message: "There is no answer to /t/{id}.json in it.",
  advice: "Give a file with one answer on each line, or a folder with one answer in each .json file.",
};

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The text of each answer with where it stands; `text` is absent where a line is too long. */
async function* answerTexts(path: string): AsyncGenerator<{ file: string; line?: number; text?: string }> {
  if (!(await stat(path)).isDirectory()) {
    const file = basename(path);
    for await (const { number, text } of lines(openFile(path), longestAnswer)) {
      yield { file, line: number, ...(text === undefined ? {} : { text }) };
    }
    return;
  }
  const names = (await readdir(path)).filter((name) => /\.json(\.gz)?$/i.test(name));
  for (const name of names.sort()) {
    const text = await wholeText(openFile(join(path, name)));
    yield { file: name, ...(text === undefined ? {} : { text }) };
  }
}
