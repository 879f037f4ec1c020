import type { SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { z } from "zod";
import { latestPostsAnswer, topicPostsAnswer } from "../../../answers/list-answers.js";
import type { PostSight } from "../../../answers/post-answer.js";
import { readTopicAnswer } from "../../../answers/topic-answer.js";
import type { RowBatch } from "../../way-in.js";
import { refusedMeanwhile } from "../http/site-trouble.js";
import type { SiteReader } from "../site-reader.js";
import { rejected } from "./rejected.js";
import type { Walk } from "./walk.js";

/** A page holds at most so many posts; in older versions, those of so many ids. */
export const pageLength = 50;

/** A page of the feed of all regular posts. */
export interface FeedPage {
  readonly batch: RowBatch;
  /** The ids of its posts. */
  readonly ids: readonly number[];
  /** Everything from this id on was there to be read: the id to go on below. Below 2: there is nothing further down. */
  readonly from: number;
}

/**
 * The newest regular posts below an id; 0 asks for the newest of all. What the reader may not see is taken out of a page
 * after it was cut, so that a short or empty page is not the last. Versions differ in whether the id that is named is
 * among the posts; it is asked for again, so that none of them leaves one out.
 */
export async function feedPage(walk: Walk, below: number): Promise<Result<FeedPage, SourceError>> {
  const { reader } = walk;
  const answer = await reader.get("posts.json", latestPostsAnswer, below === 0 ? {} : { before: below });
  if (answer.isErr()) return err(answer.error);
  if (!answer.value.found) return err(refusedMeanwhile);
  const { rows, unreadable } = answer.value.body;
  const sights = rows.filter(({ post }) => below === 0 || post.id < below);
  const batch = postBatch(reader.now(), sights, unreadable);
  const ids = sights.map(({ post }) => post.id);
  if (ids.length > 0) return ok({ batch, ids, from: Math.min(...ids) });
  if (below > 0) return ok({ batch, ids, from: below + 1 - pageLength });
  const newest = await newestVisible(walk);
  return newest.map((id) => ({ batch, ids, from: id + 1 }));
}

/** Where the newest posts of all are nobody's business, those of the topics that were active last show where to begin. */
async function newestVisible({ reader, seen }: Walk): Promise<Result<number, SourceError>> {
  const active = [...seen.topics.sorted()].sort((first, second) => (second.bumpedAt ?? 0) - (first.bumpedAt ?? 0));
  let newest = 0;
  for (const { id } of active.slice(0, 3)) {
    const answer = await reader.get(`t/${id}.json`, z.unknown());
    if (answer.isErr()) return err(answer.error);
    const topic = answer.value.found ? readTopicAnswer(answer.value.body) : undefined;
    newest = Math.max(newest, ...(topic?.stream ?? []));
  }
  return ok(newest);
}

/** Posts with their authors as a batch. */
function postBatch(observedAt: number, sights: readonly PostSight[], unreadable: number): RowBatch {
  return {
    observedAt,
    rows: sights.map(({ post }) => post),
    beside: sights.flatMap(({ author }) => author ?? []),
    ...rejected("post", unreadable),
  };
}

/** The posts of a topic by their ids. */
export async function postsByIds(
  reader: SiteReader,
  topicId: number,
  ids: readonly number[],
): Promise<Result<readonly PostSight[], SourceError>> {
  const sights: PostSight[] = [];
  for (let start = 0; start < ids.length; start += pageLength) {
    const wanted = ids.slice(start, start + pageLength).map((id) => `post_ids[]=${id}`);
    const answer = await reader.get(`t/${topicId}/posts.json?${wanted.join("&")}`, topicPostsAnswer);
    if (answer.isErr()) return err(answer.error);
    if (answer.value.found) sights.push(...answer.value.body.rows);
  }
  return ok(sights);
}
