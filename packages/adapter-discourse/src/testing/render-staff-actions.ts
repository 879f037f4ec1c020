import type { Instant } from "@org/community-core/source";
import type { ForumRow } from "../forum/forum-row.js";
import { csvText } from "./csv-text.js";
import { PlayedForum } from "./played-forum.js";
import { playedTexts } from "./played-texts.js";
import { rubyMoment } from "./ruby-moment.js";

interface StaffAction {
  readonly by: number | undefined;
  readonly action: string;
  readonly subject: string | null;
  readonly at: Instant;
  readonly details: string | null;
  readonly context: string | null;
}

/** The log of what staff did, as an administrator exports it: newest first, what was deleted with its text. */
export function renderStaffActions(rows: readonly ForumRow[]): string {
  const forum = new PlayedForum(rows);
  const actions = [...closings(forum), ...deletions(forum), ...edits(forum)].sort((one, other) => other.at - one.at);
  return csvText([
    ["staff_user", "action", "subject", "created_at", "details", "context"],
    ...actions.map(({ by, action, subject, at, details, context }) => [
      by === undefined ? null : playedTexts.username(by),
      action,
      subject,
      rubyMoment(at),
      details,
      context,
    ]),
  ]);
}

const closingActions = new Map([
  ["closed.enabled", "topic_closed"],
  ["closed.disabled", "topic_opened"],
]);

function closings({ posts }: PlayedForum): readonly StaffAction[] {
  return [...posts.values()].flatMap(({ actionCode = "", userId, createdAt, topicId = 0 }) => {
    const action = closingActions.get(actionCode);
    if (action === undefined || createdAt === undefined) return [];
    const context = `/t/${playedTexts.slug(topicId)}/${topicId}`;
    return [{ by: userId, action, subject: null, at: createdAt, details: null, context }];
  });
}

function deletions({ posts, topics, users }: PlayedForum): readonly StaffAction[] {
  const ofPosts = [...posts.values()].flatMap((post) => {
    const { deletedAt, id, userId, topicId = 0, postNumber } = post;
    if (deletedAt === undefined) return [];
    const author = users.get(userId ?? 0);
    const details = [
      `id: ${id}`,
      `user: ${author === undefined ? "" : `${playedTexts.username(author.id)} (${playedTexts.name(author)})`}`,
      `topic: ${topicId}`,
      `post_number: ${postNumber}`,
      `raw: ${playedTexts.raw(post)}`,
    ].join("\n");
    return [{ by: -1, action: "delete_post", subject: null, at: deletedAt, details, context: null }];
  });
  const ofTopics = [...topics.values()].flatMap((topic) => {
    const { deletedAt, id } = topic;
    if (deletedAt === undefined) return [];
    const details = `id: ${id}\ntitle: ${playedTexts.title(topic)}`;
    return [{ by: -1, action: "delete_topic", subject: null, at: deletedAt, details, context: null }];
  });
  return [...ofPosts, ...ofTopics];
}

/** Edits of others' posts by staff. */
function edits({ postRevisions, posts, users }: PlayedForum): readonly StaffAction[] {
  return postRevisions.flatMap(({ postId, userId, createdAt }) => {
    const post = posts.get(postId);
    const editor = users.get(userId);
    const isStaff = editor?.admin === true || editor?.moderator === true;
    if (post === undefined || !isStaff || post.userId === userId) return [];
    const details = `before\n\n---\n\n${playedTexts.raw(post)}`;
    const subject = post.userId === undefined ? null : `${playedTexts.username(post.userId)} `;
    return [{ by: userId, action: "post_edit", subject, at: createdAt, details, context: null }];
  });
}
