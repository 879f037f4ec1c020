import type { SourceBatch } from "@org/community-core/source";
import type { Forum } from "../forum/forum.js";
import type { Coverage } from "../ways/way-in.js";
import { BatchCutter } from "./batch-cutter.js";
import { ChangedFacts, KnownFacts } from "./changed-facts.js";
import { type ForumRecordsOptions, forumFacts } from "./forum-facts.js";
import { endOfObservation, observationRecords, type SeenForum } from "./observation-records.js";
import type { SeenTopics } from "./seen-topics.js";
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
 * there was and is no more, and what was looked at since. Returns what was left out on purpose since.
 */
export function* changedBatches(
  { before, now, since, topics }: ForumChange,
  options: ForumRecordsOptions,
): Generator<SourceBatch, LeftOut> {
  const cutter = new BatchCutter(options.form);
  const known = new KnownFacts();
  const earlier = yield* cutter.cut(forumFacts(before, options, known, topics));
  const { seen, leftOut } = yield* cutter.cut(forumFacts(now, options, new ChangedFacts(known, cutter), topics));
  for (const removal of known.removals()) {
    cutter.add(removal);
    if (cutter.isFull) yield* cutter.rest();
  }
  const coverage = { ...options.coverage, from: endOfObservation(since.until, earlier.seen) };
  for (const record of observationRecords(options.capabilities, coverage, sinceThen(seen))) cutter.add(record);
  for (const issue of seen.issues(now)) cutter.add(issue);
  yield* cutter.rest();
  return leftOutSince(earlier.leftOut, leftOut);
}

/** What was seen, without its first moment: that was looked at before. */
function sinceThen({ cutShort, categories, last }: SeenTopics): SeenForum {
  return { cutShort, categories, ...(last !== undefined && { last }) };
}

function leftOutSince(before: LeftOut, now: LeftOut): LeftOut {
  return {
    topics: Math.max(now.topics - before.topics, 0),
    posts: Math.max(now.posts - before.posts, 0),
    postActions: Math.max(now.postActions - before.postActions, 0),
    postRevisions: Math.max(now.postRevisions - before.postRevisions, 0),
  };
}
