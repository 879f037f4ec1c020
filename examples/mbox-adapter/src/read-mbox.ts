import type { IssueRecord, Place, SourceRecord } from "@org/community-core/source";
import { conversationsOf } from "./conversations.js";
import { type Message, messageOf, type Unusable } from "./message.js";
import { splitMbox } from "./split-mbox.js";

const problems: Readonly<Record<Exclude<Unusable, "automatic">, string>> = {
  "message-id-missing": "A message has no Message-ID, so nothing can answer it and it may be there twice.",
  "date-unusable": "A message has no date that exists with a zone that is known.",
};

const conflict: IssueRecord = {
  ...{ kind: "issue", severity: "warning", code: "conflicting-message" },
  message: "Two messages have one Message-ID and differ; one of them is kept, the same in any order.",
};

/** What was read until now. */
interface Intake {
  readonly messages: Map<string, Message>;
  readonly issues: IssueRecord[];
  readonly rows: { read: number; rejected: number; duplicate: number; skipped: number };
}

/** Reads the archive as records: all messages first, because who answers whom is known only then. Never throws. */
export async function* readMbox(path: string, signal?: AbortSignal): AsyncGenerator<readonly SourceRecord[]> {
  const intake: Intake = { messages: new Map(), issues: [], rows: { read: 0, rejected: 0, duplicate: 0, skipped: 0 } };
  const { messages, issues, rows } = intake;
  let complete = true;
  try {
    for await (const { line, header } of splitMbox(path, signal))
      take(intake, await messageOf(header), { file: path, line });
  } catch {
    complete = false;
    if (signal?.aborted !== true) issues.push(issue("file-unreadable", "The file cannot be read to its end."));
  }
  if (complete && rows.read === 0) {
    complete = false;
    issues.push(
      issue("no-mbox", "No line of the file begins a message, as `From anna@example.org Mon Jan  5 …` would."),
    );
  }
  yield [...issues, ...recordsOf(messages)];
  const accounting = { kind: "message", ...rows, accepted: messages.size, replaced: 0, removed: 0 };
  yield [{ kind: "end", complete: complete && signal?.aborted !== true, accounting: [accounting] }];
}

/** Takes one message in. Of two under one id the smaller text is kept, so that their order does not matter. */
function take({ messages, issues, rows }: Intake, message: Message | Unusable, place: Place): void {
  rows.read += 1;
  if (message === "automatic") rows.skipped += 1;
  else if (typeof message === "string") {
    rows.rejected += 1;
    issues.push({ ...issue(message, problems[message]), place });
  } else {
    const there = messages.get(message.id);
    if (there === undefined || JSON.stringify(message) < JSON.stringify(there)) messages.set(message.id, message);
    if (there === undefined) return;
    rows[isSame(there, message) ? "duplicate" : "rejected"] += 1;
    if (!isSame(there, message)) issues.push({ ...conflict, place });
  }
}

/** A message that went to two lists is there twice, and is one message. */
function isSame({ list: _, ...one }: Message, { list: __, ...other }: Message): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function* recordsOf(messages: ReadonlyMap<string, Message>): Generator<SourceRecord> {
  const conversations = conversationsOf(messages);
  for (const { id, at, author, ancestors, list } of messages.values()) {
    const target = ancestors.at(-1);
    yield {
      ...{ kind: "contribution", type: target === undefined ? "opening" : "reply", id, at },
      ...{ conversation: conversations.get(id) ?? id },
      ...(author === undefined ? {} : { author }),
      ...(target === undefined ? {} : { target }),
      ...(list === undefined ? {} : { venue: list }),
    };
  }
}

function issue(code: string, message: string): IssueRecord {
  return { kind: "issue", severity: "error", code, message };
}
