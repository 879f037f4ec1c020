import type { PostRow, TopicRow, UserRow } from "../forum/forum-row.js";

/**
 * The texts, names and addresses of a played forum: made of ids, so that a test knows each, and can prove that none of
 * them comes out where it must not.
 */
export const playedTexts = {
  /** User 8 is called what needs percent-encoding in an address. */
  username(userId: number): string {
    if (userId === -1) return "system";
    if (userId === -2) return "discobot";
    if (userId < 0) return `bot${-userId}`;
    return userId === 8 ? "üser.8" : `user${userId}`;
  },
  name: (user: UserRow): string => user.name ?? `Name of ${user.id}`,
  email: (userId: number): string => `user${userId}@mail.example`,
  /** From the range that is kept for documentation. */
  ipAddress: (userId: number): string => `203.0.113.${((userId % 250) + 250) % 250}`,
  avatar: (userId: number): string => `/letter_avatar_proxy/v4/letter/u/aaaaaa/{size}/${userId}.png`,
  title: (topic: TopicRow): string => topic.title ?? `Title of topic ${topic.id}`,
  slug: (topicId: number): string => `topic-${topicId}`,
  /** What was written, some of it with all that a file must wrap up; a small action has no text. */
  raw(post: PostRow): string {
    if (post.postType === 3) return "";
    return post.id % 7 === 0
      ? `Text of post ${post.id},\twith "quotes"; a \\ and\na line.`
      : `Text of post ${post.id}.`;
  },
  cooked: (post: PostRow): string => (post.postType === 3 ? "" : `<p>Text of post ${post.id}.</p>`),
  categorySlug: (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
} as const;
