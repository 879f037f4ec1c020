import type { SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { z } from "zod";
import { postIdsAnswer } from "../../../answers/list-answers.js";
import { type PostSight, postAnswer } from "../../../answers/post-answer.js";
import { readTopicAnswer, type TopicAnswer } from "../../../answers/topic-answer.js";
import type { ForumRow, PostRow } from "../../../forum/forum-row.js";
import type { RowBatch } from "../../way-in.js";
import { siteTrouble } from "../http/site-trouble.js";
import { acceptedNoMore, withAcceptance } from "./acceptance.js";
import { mayBeKept } from "./admission.js";
import { postsByIds } from "./post-feed.js";
import { postRowsOf } from "./post-rows.js";
import { rejected } from "./rejected.js";
import type { Walk } from "./walk.js";

/** Up to so many posts a changed topic is read anew with all of them; of longer ones, the last hundred. */
const freshPosts = 500;
const lastPosts = 100;

/**
 * Reads a topic by itself: what it says, the posts that were not seen yet, and, if it was read before, those that may
 * have changed. Posts that are not in it any more are gone, or were moved; then where they went is read too.
 */
export async function readWholeTopic(walk: Walk, id: number): Promise<Result<RowBatch, SourceError>> {
  const { reader } = walk;
  const answer = await reader.get(`t/${id}.json`, z.unknown());
  if (answer.isErr()) return err(answer.error);
  if (!answer.value.found) return ok(absentTopic(walk, id));
  const topic = readTopicAnswer(answer.value.body);
  if (topic === undefined) return err(notUnderstood);
  const stream =
    topic.stream === undefined
      ? await reader.get(`t/${id}/post_ids.json`, postIdsAnswer, { post_number: 0 })
      : ok({ found: true as const, body: topic.stream });
  if (stream.isErr()) return err(stream.error);
  const ids = stream.value.found ? stream.value.body : postsIn(topic).map((post) => post.id);
  const fetched = await postsByIds(reader, id, idsToFetch(walk, id, topic, ids));
  if (fetched.isErr()) return err(fetched.error);
  const missing = stream.value.found ? await missingPosts(walk, id, new Set(ids)) : ok([]);
  if (missing.isErr()) return err(missing.error);
  return ok(wholeBatch(walk, id, topic, ids, fetched.value, missing.value));
}

/** A topic that was on a list a moment ago, and posts of it in the feed, is kept: it will be missed there, if it is gone. */
function absentTopic({ reader, seen, startedAt }: Walk, id: number): RowBatch {
  const wasListed = (seen.topics.observedAt(id) ?? Number.NEGATIVE_INFINITY) >= startedAt;
  const observedAt = reader.now();
  return wasListed && postRowsOf(seen, new Set([id])).length > 0
    ? { observedAt, rows: [], issues: [passedOver] }
    : { observedAt, rows: [{ kind: "gone", of: "topic", id }] };
}

function postsIn(topic: TopicAnswer): readonly PostRow[] {
  return topic.rows.filter((row) => row.kind === "post");
}

function idsToFetch(
  { seen, earlier }: Walk,
  topicId: number,
  topic: TopicAnswer,
  ids: readonly number[],
): readonly number[] {
  const shown = new Set(postsIn(topic).map(({ id }) => id));
  const fresh = earlier === undefined ? 0 : ids.length <= freshPosts ? ids.length : lastPosts;
  const firstFresh = ids.length - fresh;
  return ids.filter((id, index) => {
    if (shown.has(id)) return false;
    const row = seen.posts.rowOf(id);
    const isKnown = row >= 0 && seen.posts.topicId.get(row) === topicId;
    if (!isKnown || index >= firstFresh) return true;
    // The feed does not always say which answer was accepted; the topic's own posts do.
    if (seen.posts.postNumber.get(row) === topic.acceptedPostNumber && !seen.posts.isAcceptedAnswer(row)) return true;
    // Of whoever is on no list any more only the posts say whether they are still there.
    return seen.users.get(seen.posts.userId.get(row)) === undefined;
  });
}

/** Posts that were in the topic and are not any more, as gone; a topic that one was moved to is read after this one. */
async function missingPosts(
  { seen, reader, todo }: Walk,
  topicId: number,
  ids: ReadonlySet<number>,
): Promise<Result<readonly ForumRow[], SourceError>> {
  const gone: ForumRow[] = [];
  for (const row of postRowsOf(seen, new Set([topicId]))) {
    const id = seen.posts.id.get(row);
    if (ids.has(id)) continue;
    gone.push({ kind: "gone", of: "post", id });
    const post = await reader.get(`posts/${id}.json`, postAnswer);
    if (post.isErr()) return err(post.error);
    const moved = post.value.found ? post.value.body.post.topicId : undefined;
    if (moved !== undefined && moved !== topicId) todo.add(moved);
  }
  return ok(gone);
}

function wholeBatch(
  walk: Walk,
  topicId: number,
  topic: TopicAnswer,
  ids: readonly number[],
  fetched: readonly PostSight[],
  missing: readonly ForumRow[],
): RowBatch {
  const { seen, reader } = walk;
  const shown = [...postsIn(topic), ...fetched.map(({ post }) => ({ ...post, topicId }))];
  const refused = new Set(shown.filter((post) => !mayBeKept(post, walk.wholeTopics)).map(({ id }) => id));
  const shownIds = new Set(shown.map(({ id }) => id));
  const streamLength = ids.filter((id) => !refused.has(id) && (shownIds.has(id) || seen.posts.rowOf(id) >= 0)).length;
  const inTopic = new Set(ids);
  const known = postRowsOf(seen, new Set([topicId]))
    .map((row) => seen.posts.post(row))
    .filter(({ id }) => inTopic.has(id) && !shownIds.has(id));
  const { acceptedAnswers } = walk.survey;
  return {
    observedAt: reader.now(),
    rows: [
      ...topic.rows.flatMap((row) => (row.kind === "topic" ? [{ ...row, streamLength }] : [])),
      ...missing,
      ...(acceptedAnswers ? withAcceptance(topic, shown) : shown),
      ...(acceptedAnswers ? acceptedNoMore(topic, known) : []),
    ],
    beside: [...topic.beside, ...fetched.flatMap(({ author }) => author ?? [])],
    ...rejected("post", topic.unreadablePosts),
  };
}

const passedOver = {
  kind: "issue",
  severity: "note",
  code: "topic-passed-over",
  message: "A topic that is on a list and does not open; what the list and the feed told of it is kept.",
} as const;

const notUnderstood = siteTrouble(
  "answer-not-understood",
  "The answer to /t/{id}.json has not the shape that Discourse gives it.",
  "Report this with the version of Discourse that the forum runs.",
);
