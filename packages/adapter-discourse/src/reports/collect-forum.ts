import { type Collected, collect, type SourceAdapter, type SourceStopped } from "@org/community-core";
import { ok, type Result } from "neverthrow";
import type { VisibilityPolicy } from "../forum/visibility.js";
import { forumBatches } from "../records/forum-batches.js";
import type { ForumRead } from "./read-forum-of.js";

/** Collects a forum that was read already, as the adapter would: the same records of the same rows. */
export async function collectForum(
  read: ForumRead,
  policy: VisibilityPolicy,
): Promise<Result<Collected, SourceStopped>> {
  const { forum, source, capabilities, coverage, issues, accounting } = read;
  const description = {
    name: "discourse",
    source,
    capabilities,
    classifiedFields: [],
    incremental: false,
    stores: false,
  };
  const adapter: SourceAdapter = {
    contractVersion: 1,
    name: "discourse",
    source,
    describe: async () => ok(description),
    async *read() {
      yield issues;
      yield* forumBatches(forum, {
        capabilities,
        coverage,
        policy,
        form: "columns",
        withNames: false,
        withTitles: false,
      });
      yield [{ kind: "end", complete: true, accounting }];
    },
  };
  return await collect(adapter);
}
