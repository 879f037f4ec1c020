import { type FactRecord, formatInstant } from "@org/community-core/source";
import { closingOf, isModeration, moderationActOf } from "../forum/action-codes.js";
import type { Forum } from "../forum/forum.js";
import type { SolutionRow } from "../forum/forum-row.js";
import type { AcceptanceDraft, ContributionDraft } from "./contribution-draft.js";
import { postName } from "./post-name.js";
import { recordIds } from "./record-ids.js";
import type { TopicPosts } from "./topic-posts.js";
import { toldContributions } from "./topic-size.js";

/** The records of one topic, and what could not be said. */
export interface TopicRecords {
  readonly conversation: FactRecord<"conversation">;
  readonly contributions: readonly ContributionDraft[];
  /** Replies that answer a post which was not read or is left out. */
  readonly targetsNotRead: number;
  /** Replies that answer a post which is later: both were moved here from elsewhere. */
  readonly targetsLater: number;
}

/** What is said of a topic beside who wrote what when. */
export interface TopicChoices {
  readonly withTitles: boolean;
  /** Whether the way in would show an accepted answer wherever there is one. */
  readonly withAcceptedAnswers: boolean;
}

/** A topic as a conversation with its opening, its replies, and what staff did to it. */
export function topicRecords(
  forum: Forum,
  topic: TopicPosts,
  { withTitles, withAcceptedAnswers }: TopicChoices,
): TopicRecords {
  const accepted = withAcceptedAnswers ? acceptedAnswer(forum, topic) : undefined;
  const replies = new ReplyTargets(forum, topic);
  const conversation = conversationRecord(forum, topic, accepted, withTitles);
  const contributions = topic.content.map((row) => contentDraft(forum, conversation.id, row, replies, accepted));
  for (const row of topic.actions) contributions.push(...actionDraft(forum, conversation.id, row));
  return {
    conversation,
    contributions,
    targetsNotRead: replies.notRead,
    targetsLater: replies.later,
  };
}

function conversationRecord(
  forum: Forum,
  topicPosts: TopicPosts,
  accepted: SolutionRow | undefined,
  withTitles: boolean,
): FactRecord<"conversation"> {
  const { id, topic, categoryId, content } = topicPosts;
  const hasOpening = content.some((row) => forum.posts.postNumber.get(row) === 1);
  const closedAt = topic?.closed === true ? lastClosing(forum, topicPosts) : undefined;
  const contributionCount = toldContributions(topicPosts);
  return {
    kind: "conversation",
    id: recordIds.topic(id),
    ...(categoryId !== undefined && { venue: recordIds.category(categoryId) }),
    ...(topic?.tags !== undefined && topic.tags.length > 0 && { tags: topic.tags }),
    ...(!hasOpening && topic?.createdAt !== undefined && { openedAt: formatInstant(topic.createdAt) }),
    ...(closedAt !== undefined && { closedAt: formatInstant(closedAt) }),
    ...(accepted !== undefined && { acceptedAnswer: recordIds.post(accepted.answerPostId) }),
    ...(contributionCount !== undefined && { contributionCount }),
    ...(withTitles && topic?.title !== undefined && topic.title !== "" && { title: topic.title }),
  };
}

/** Discourse does not say when a topic was closed; the small action that closed it does. */
function lastClosing({ posts }: Forum, { actions }: TopicPosts): number | undefined {
  let closedAt: number | undefined;
  for (const row of actions) {
    const closing = closingOf(posts.actionCode(row));
    if (closing === "closed") closedAt = posts.createdAt.get(row);
    if (closing === "opened") closedAt = undefined;
  }
  return closedAt;
}

function acceptedAnswer(forum: Forum, { id, content }: TopicPosts): SolutionRow | undefined {
  const solution = forum.solutions.get(id);
  if (solution !== undefined) {
    const answer = forum.posts.rowOf(solution.answerPostId);
    return content.includes(answer) ? solution : undefined;
  }
  const answer = content.find((row) => forum.posts.isAcceptedAnswer(row));
  if (answer === undefined) return undefined;
  return { kind: "solution", topicId: id, answerPostId: forum.posts.id.get(answer) };
}

function contentDraft(
  forum: Forum,
  conversation: string,
  row: number,
  targets: ReplyTargets,
  accepted: SolutionRow | undefined,
): ContributionDraft {
  const { posts } = forum;
  const [id, userId] = [posts.id.get(row), posts.userId.get(row)];
  const target = targets.of(row);
  return {
    id: postName(forum, row),
    type: posts.postNumber.get(row) === 1 ? "opening" : "reply",
    at: posts.createdAt.get(row),
    author: userId === 0 ? undefined : recordIds.user(userId),
    conversation,
    target: target === undefined ? undefined : recordIds.post(target),
    accepted: accepted?.answerPostId === id ? acceptance(accepted) : undefined,
    act: undefined,
  };
}

function acceptance({ createdAt, accepterUserId }: SolutionRow): AcceptanceDraft {
  return { at: createdAt, by: accepterUserId === undefined ? undefined : recordIds.user(accepterUserId) };
}

/** An act of moderation for a small action that is one; a note such as that somebody was assigned is none. */
function actionDraft({ posts }: Forum, conversation: string, row: number): readonly ContributionDraft[] {
  const code = posts.actionCode(row);
  if (!isModeration(code)) return [];
  const userId = posts.userId.get(row);
  return [
    {
      id: recordIds.post(posts.id.get(row)),
      type: "moderation",
      at: posts.createdAt.get(row),
      author: userId === 0 ? undefined : recordIds.user(userId),
      conversation,
      target: undefined,
      accepted: undefined,
      act: moderationActOf(code),
    },
  ];
}

/**
 * Which post a reply answers. Only what Discourse says: without a number it answers the topic, and nobody guesses which
 * post its author had in mind.
 */
class ReplyTargets {
  notRead = 0;
  later = 0;
  readonly #posts: Forum["posts"];
  readonly #rowOfNumber: ReadonlyMap<number, number>;

  constructor({ posts }: Forum, { content }: TopicPosts) {
    this.#posts = posts;
    this.#rowOfNumber = new Map(content.map((row) => [posts.postNumber.get(row), row]));
  }

  /** The id of the post that the one in this row answers. */
  of(row: number): number | undefined {
    const number = this.#posts.replyToPostNumber.get(row);
    if (number === 0) return undefined;
    const target = this.#rowOfNumber.get(number);
    if (target === undefined) {
      this.notRead++;
      return undefined;
    }
    if (this.#posts.createdAt.get(target) > this.#posts.createdAt.get(row)) this.later++;
    return target === row ? undefined : this.#posts.id.get(target);
  }
}
