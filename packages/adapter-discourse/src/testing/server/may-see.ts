import type { CategoryRow, PostRow, TopicRow } from "../../forum/forum-row.js";
import { postTypes } from "../../forum/visibility.js";
import type { Question } from "./route.js";

/** What the asker may see, as Discourse decides it. */
export const maySee = {
  category({ asker }: Question, { readRestricted }: CategoryRow): boolean {
    return readRestricted !== true || asker.isStaff;
  },

  /** Whether it may be opened by its number: unlisted topics may. */
  topic(question: Question, topic: TopicRow): boolean {
    const { asker, forum } = question;
    if (topic.archetype === "private_message") return asker.isAdmin || isParticipant(question, topic);
    if (topic.deletedAt !== undefined && !asker.isStaff) return false;
    const category = forum.categories.get(topic.categoryId ?? 0);
    return category === undefined || maySee.category(question, category);
  },

  /** Whether it stands on lists: private messages never do, deleted topics do not. */
  listedTopic(question: Question, topic: TopicRow): boolean {
    if (topic.archetype === "private_message" || topic.deletedAt !== undefined) return false;
    return (topic.visible !== false || question.asker.isStaff) && maySee.topic(question, topic);
  },

  /** Whether it is in the stream of its topic: what is hidden or withdrawn is, with other words in its place. */
  post({ asker }: Question, { postType, deletedAt }: PostRow): boolean {
    return deletedAt === undefined && (postType !== postTypes.whisper || asker.isStaff);
  },

  /** Whether the text of a hidden post may be read. */
  hiddenText({ asker }: Question, { userId }: PostRow): boolean {
    return asker.isStaff || (userId !== undefined && asker.userId === userId);
  },
} as const;

function isParticipant({ asker, forum }: Question, { id, userId }: TopicRow): boolean {
  if (asker.userId === undefined) return false;
  return userId === asker.userId || forum.postsOf(id).some((post) => post.userId === asker.userId);
}
