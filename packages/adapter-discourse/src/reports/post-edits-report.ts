import type { Result } from "neverthrow";
import type { Forum } from "../forum/forum.js";
import { type FactsMissing, withFacts } from "./facts-missing.js";
import { foreignEdits } from "./foreign-edits.js";
import { assertPeriod, type ReportPeriod } from "./report-period.js";

/** Discourse's own list of edits of others' posts. */
export interface PostEditsReport {
  readonly type: "post_edits";
  /** The earliest edit first. */
  readonly data: readonly PostEdit[];
}

/** An edit of somebody else's post. The reason that was given is a member's words, and not read. */
export interface PostEdit {
  readonly postId: number;
  readonly topicId: number;
  readonly postNumber: number;
  readonly editorId: number;
  readonly authorId: number;
  readonly createdAt: number;
}

/**
 * The edits of posts by others than their author, as Discourse lists them.
 *
 * Each revision by an account with an id above 0 that is not the post's author as of when the forum was read; one's own
 * edits are no row. Posts by automated accounts count, deleted posts and private messages too, as far as the rows carry
 * them. Both ends of the period belong to it.
 *
 * @returns The report, or which facts the rows lack: it needs posts and their revisions.
 * @throws RangeError if the period does not end after it begins.
 * @see https://github.com/discourse/discourse/blob/main/app/models/concerns/reports/post_edits.rb
 * @example
 * const forum = forumOf([
 *   { kind: "post", id: 1, topicId: 3, postNumber: 1, userId: 7, createdAt: Date.UTC(2026, 0, 5) },
 *   { kind: "postRevision", postId: 1, number: 2, userId: 7, createdAt: Date.UTC(2026, 0, 6) },
 *   { kind: "postRevision", postId: 1, number: 3, userId: 8, createdAt: Date.UTC(2026, 0, 7) },
 * ]);
 * const { data } = postEditsReport(forum, reportPeriod("2026-01-01", "2026-01-31"))._unsafeUnwrap();
 * data.map(({ editorId, authorId }) => [editorId, authorId]) // => [[8, 7]]
 */
export function postEditsReport(forum: Forum, period: ReportPeriod): Result<PostEditsReport, FactsMissing> {
  assertPeriod(period);
  return withFacts(forum, "post_edits", ["posts", "post-revisions"], () => {
    const { posts } = forum;
    const edits = foreignEdits(forum, period).filter(({ userId }) => userId > 0);
    const data = edits.map(({ postId, userId, authorId, createdAt }) => {
      const row = posts.rowOf(postId);
      return {
        ...{ postId, topicId: posts.topicId.get(row), postNumber: posts.postNumber.get(row) },
        ...{ editorId: userId, authorId, createdAt },
      };
    });
    return { type: "post_edits", data };
  });
}
