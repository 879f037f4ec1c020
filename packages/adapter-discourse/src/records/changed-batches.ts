import type { RemovableKind, SourceBatch, SourceRecord } from "@org/community-core/source";
import type { Forum } from "../forum/forum.js";
import type { Coverage } from "../ways/way-in.js";
import { BatchCutter } from "./batch-cutter.js";
import { type ForumRecordsOptions, forumRecords, type SeenWhile } from "./forum-batches.js";
import { endOfObservation, observationRecords } from "./observation-records.js";
import type { LeftOut } from "./topic-posts.js";

/** A forum at two moments. */
export interface ForumChange {
  readonly before: Forum;
  readonly now: Forum;
  /** What had been looked at before. */
  readonly since: Coverage;
  /** The topics that may be other than they were; all others are taken as they are. */
  readonly topics: ReadonlySet<number>;
}

/**
 * What changed in a forum, as records in batches: those that are new or other than they were, a removal for each that
 * there was and is no more, and what was looked at since. Returns what was left out on purpose.
 */
export function* changedBatches(
  { before, now, since, topics }: ForumChange,
  options: ForumRecordsOptions,
): Generator<SourceBatch, LeftOut> {
  const cutter = new BatchCutter(options.form);
  const known = new Map<string, string>();
  const { seen: seenBefore } = taken(forumRecords(before, options, topics), (record) => {
    known.set(keyOf(record), JSON.stringify(record));
  });
  const changed: SourceRecord[] = [];
  const { seen, leftOut } = taken(forumRecords(now, options, topics), (record) => {
    const key = keyOf(record);
    if (known.get(key) !== JSON.stringify(record)) changed.push(record);
    known.delete(key);
  });
  for (const record of changed) yield* cutter.add(record);
  for (const key of known.keys()) yield* cutter.add(removalOf(key));
  const { first: _, ...sinceThen } = seenOf(seen);
  const coverage = { ...options.coverage, from: endOfObservation(since.until, seenBefore) };
  for (const record of observationRecords(options.capabilities, coverage, sinceThen)) yield* cutter.add(record);
  for (const issue of seen.issues(now)) yield* cutter.add(issue);
  yield* cutter.rest();
  return leftOut;
}

function seenOf({ cutShort, categories, first, last }: SeenWhile["seen"]) {
  return { cutShort, categories, ...(first !== undefined && { first }), ...(last !== undefined && { last }) };
}

/** Hands all records on, and gives what was seen while they were made. */
function taken(records: Generator<SourceRecord, SeenWhile>, take: (record: SourceRecord) => void): SeenWhile {
  for (;;) {
    const step = records.next();
    if (step.done === true) return step.value;
    take(step.value);
  }
}

/** A blank can stand in no kind, so that the id is what comes behind the first. */
function keyOf(record: SourceRecord): string {
  return `${record.kind} ${"id" in record ? record.id : ""}`;
}

function removalOf(key: string): SourceRecord {
  const at = key.indexOf(" ");
  // The cast: all facts of a forum but observations have an id and can be taken back.
  return { kind: "removal", of: key.slice(0, at) as RemovableKind, id: key.slice(at + 1) };
}
