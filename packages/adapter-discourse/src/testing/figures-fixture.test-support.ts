import type { Forum } from "../forum/forum.js";
import { forumOf } from "../forum/forum-of.js";
import type { PostRow, TopicRow } from "../forum/forum-row.js";
import { everybody, isReadTopic, postTypes } from "../forum/visibility.js";
import { writtenAbout, writtenReport } from "../reports/comparison/written-answers.test-support.js";
import { reportPeriod } from "../reports/report-period.js";
import { reportTypes } from "../reports/report-type.js";
import { simulatedForum } from "./simulated-forum.js";

/** How many posts of a topic Discourse shows at first. */
const firstPosts = 20;

/** When the forum of the fixture was looked at: after all that happens in it. */
const asOf = Date.UTC(2024, 2, 1);

/**
 * A small forum as two see it: what everybody is shown of its topics, and what Discourse answers from its whole
 * database about its own figures. The files of the fixture by name, made of the simulated forum.
 */
export function figuresFixture(): Readonly<Record<string, string>> {
  const forum = forumOf(simulatedForum(), asOf);
  const topics = forum.topics.sorted().filter((topic) => isReadTopic(forum, topic, everybody));
  const period = reportPeriod("2024-01-01", "2024-02-29");
  const reports = reportTypes.map((type) => writtenReport(forum, type, period)["report"]);
  return {
    "topics.ndjson": topics.map((topic) => `${JSON.stringify(topicAnswer(forum, topic))}\n`).join(""),
    "reports.json": `${JSON.stringify({ reports }, undefined, 1)}\n`,
    "about.json": `${JSON.stringify(writtenAbout(forum, { asOf }), undefined, 1)}\n`,
  };
}

/** What `/t/{id}.json` shows to everybody: the first posts, and the ids of all that are not a whisper or deleted. */
function topicAnswer(forum: Forum, topic: TopicRow): object {
  const posts = postsOf(forum, topic.id);
  return {
    id: topic.id,
    title: `Topic ${topic.id}`,
    created_at: written(topic.createdAt),
    user_id: topic.userId ?? null,
    category_id: topic.categoryId ?? null,
    archetype: topic.archetype,
    visible: topic.visible,
    closed: topic.closed,
    pinned: topic.pinned,
    tags: topic.tags,
    posts_count: posts.filter(({ postType }) => postType === postTypes.regular).length,
    highest_post_number: Math.max(...posts.map(({ postNumber = 0 }) => postNumber)),
    bumped_at: written(Math.max(...posts.map(({ createdAt = 0 }) => createdAt))),
    post_stream: {
      posts: posts.slice(0, firstPosts).map((post) => postAnswer(forum, post)),
      stream: posts.map(({ id }) => id),
    },
  };
}

function postAnswer({ users, postActions }: Forum, post: PostRow): object {
  const author = users.get(post.userId ?? 0);
  const likes = Array.from({ length: postActions.length }, (_, row) => row).filter(
    (row) =>
      postActions.postId.get(row) === post.id &&
      postActions.typeId.get(row) === 2 &&
      postActions.isDeleted.get(row) === 0,
  ).length;
  return {
    id: post.id,
    post_number: post.postNumber,
    post_type: post.postType,
    user_id: post.userId ?? null,
    created_at: written(post.createdAt),
    reply_to_post_number: post.replyToPostNumber ?? null,
    actions_summary: likes > 0 ? [{ id: 2, count: likes }] : [],
    hidden: post.hidden ?? false,
    user_deleted: post.userDeleted ?? false,
    ...(post.actionCode !== undefined && { action_code: post.actionCode }),
    admin: author?.admin ?? false,
    moderator: author?.moderator ?? false,
    trust_level: author?.trustLevel ?? null,
    accepted_answer: post.acceptedAnswer ?? false,
  };
}

function postsOf({ posts }: Forum, topicId: number): readonly PostRow[] {
  return Array.from({ length: posts.length }, (_, row) => row)
    .filter(
      (row) =>
        posts.topicId.get(row) === topicId && posts.postType.get(row) !== postTypes.whisper && !posts.isDeleted(row),
    )
    .map((row) => posts.post(row))
    .sort((one, other) => (one.postNumber ?? 0) - (other.postNumber ?? 0));
}

function written(at: number | undefined): string | null {
  return at === undefined ? null : new Date(at).toISOString();
}
