import type { Forum } from "../forum/forum.js";
import type { TopicRow } from "../forum/forum-row.js";
import type { CountingRule } from "./counting-rule.js";
import { isStaff } from "./real-users.js";

/** Which rows of a forum a rule counts. */
export class CountedRows {
  readonly #forum: Forum;
  readonly #rule: CountingRule;
  /** What was decided for topics, because every post asks. */
  readonly #topics = new Map<number, boolean>();

  constructor(forum: Forum, rule: CountingRule) {
    this.#forum = forum;
    this.#rule = rule;
  }

  /** Whether a topic counts, whoever opened it. */
  topic(topic: TopicRow): boolean {
    const { privateMessages, deleted, restrictedTopics, unlistedTopics } = this.#rule;
    if (topic.archetype === "private_message") return privateMessages && (deleted || topic.deletedAt === undefined);
    if (topic.deletedAt !== undefined && !deleted) return false;
    if (topic.visible === false && !unlistedTopics) return false;
    return restrictedTopics || !this.#isRestricted(topic.categoryId ?? 0);
  }

  /** Whether the post of a row counts; the empty row of one that is gone does not. */
  post(row: number): boolean {
    const { posts } = this.#forum;
    if (posts.id.get(row) === 0 || !this.#rule.postTypes.includes(posts.postType.get(row))) return false;
    if (posts.isDeleted(row) && !this.#rule.deleted) return false;
    return this.person(posts.userId.get(row)) && this.#inCountedTopic(row);
  }

  /** Whether what an account does counts; 0 stands for one that was deleted. */
  person(userId: number): boolean {
    const { staff, bots } = this.#rule;
    if (userId < 0 && !bots) return false;
    if (staff || userId === 0) return true;
    return !isStaff(this.#forum.users.get(userId));
  }

  /** A post of which neither topic nor category is known may be anybody's private message, and does not count. */
  #inCountedTopic(row: number): boolean {
    const { posts, topics } = this.#forum;
    const id = posts.topicId.get(row);
    const decided = this.#topics.get(id);
    if (decided !== undefined) return decided;
    const topic = topics.get(id);
    if (topic === undefined) {
      const categoryId = posts.categoryId.get(row);
      return categoryId !== 0 && (this.#rule.restrictedTopics || !this.#isRestricted(categoryId));
    }
    const counts = this.topic(topic);
    this.#topics.set(id, counts);
    return counts;
  }

  #isRestricted(categoryId: number): boolean {
    return this.#forum.categories.get(categoryId)?.readRestricted === true;
  }
}
