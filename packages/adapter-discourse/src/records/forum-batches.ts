import type { SourceBatch } from "@org/community-core/source";
import type { Forum } from "../forum/forum.js";
import { BatchCutter } from "./batch-cutter.js";
import { type ForumRecordsOptions, forumFacts } from "./forum-facts.js";
import { observationRecords } from "./observation-records.js";
import type { LeftOut } from "./topic-posts.js";

/** The records of a forum in batches; returns what was left out on purpose. */
export function* forumBatches(forum: Forum, options: ForumRecordsOptions): Generator<SourceBatch, LeftOut> {
  const cutter = new BatchCutter(options.form);
  const { seen, leftOut } = yield* cutter.cut(forumFacts(forum, options, cutter));
  for (const record of observationRecords(options.capabilities, options.coverage, seen)) cutter.add(record);
  for (const issue of seen.issues(forum)) cutter.add(issue);
  yield* cutter.rest();
  return leftOut;
}
