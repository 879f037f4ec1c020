import type { Capability, Instant, IssueRecord, SourceBatch, SourceRecord } from "@org/community-core/source";
import type { Forum } from "../forum/forum.js";
import type { VisibilityPolicy } from "../forum/visibility.js";
import type { Coverage } from "../ways/way-in.js";
import { ActionDrafts } from "./action-drafts.js";
import { BatchCutter, type RecordForm } from "./batch-cutter.js";
import { invitationDrafts } from "./invitation-drafts.js";
import { dutyRecords, groupRecords, memberRecords } from "./member-records.js";
import { observationRecords } from "./observation-records.js";
import { reactionTotalRecords } from "./reaction-total-records.js";
import { TopicIndex } from "./topic-index.js";
import { type LeftOut, type TopicPosts, topicPosts } from "./topic-posts.js";
import { topicRecords } from "./topic-records.js";
import { venueRecords } from "./venue-records.js";

/** How a forum becomes records. */
export interface ForumRecordsOptions {
  /** What the way in can show: what it cannot show is not made of what it happened to say. */
  readonly capabilities: readonly Capability[];
  readonly coverage: Coverage;
  readonly policy: VisibilityPolicy;
  readonly form: RecordForm;
  readonly withNames: boolean;
  readonly withTitles: boolean;
}

/** The records of a forum in batches; returns what was left out on purpose. */
export function* forumBatches(forum: Forum, options: ForumRecordsOptions): Generator<SourceBatch, LeftOut> {
  const cutter = new BatchCutter(options.form);
  const leftOut: LeftOut = { topics: 0, posts: 0, postActions: 0, postRevisions: 0 };
  const seen = new SeenTopics();
  for (const record of communityRecords(forum, options)) {
    cutter.add(record);
    if (cutter.isFull) yield* cutter.rest();
  }
  if (options.capabilities.includes("invitations")) {
    for (const invitation of invitationDrafts(forum)) {
      seen.seeMoment(invitation.at);
      cutter.addContribution(invitation);
      if (cutter.isFull) yield* cutter.rest();
    }
  }
  const index = new TopicIndex(forum);
  const actions = new ActionDrafts(forum, index);
  for (const topic of topicPosts(forum, index, options.policy, leftOut)) {
    yield* batchesOfTopic(forum, topic, actions, seen, options, cutter);
  }
  for (const record of observationRecords(options.capabilities, options.coverage, seen)) cutter.add(record);
  for (const issue of seen.issues(forum)) cutter.add(issue);
  yield* cutter.rest();
  return { ...leftOut, ...actions.leftOut() };
}

function* communityRecords(
  forum: Forum,
  { policy, withNames, capabilities }: ForumRecordsOptions,
): Generator<SourceRecord> {
  if (capabilities.includes("venues")) yield* venueRecords(forum, policy);
  if (capabilities.includes("stakeholderGroups")) yield* groupRecords(forum);
  yield* memberRecords(forum, { withNames, withJoinDates: capabilities.includes("joinDates") });
  if (capabilities.includes("duties")) yield* dutyRecords(forum);
}

/** Adds the records of a topic, and hands out the batches that they fill. */
function* batchesOfTopic(
  forum: Forum,
  topic: TopicPosts,
  actions: ActionDrafts,
  seen: SeenTopics,
  { capabilities, withTitles }: ForumRecordsOptions,
  cutter: BatchCutter,
): Generator<SourceBatch> {
  const { conversation, contributions, targetsNotRead, targetsLater } = topicRecords(forum, topic, {
    withTitles,
    withAcceptedAnswers: capabilities.includes("acceptedAnswers"),
  });
  seen.see(forum, topic, targetsNotRead, targetsLater);
  cutter.add(conversation);
  for (const draft of contributions) {
    cutter.addContribution(draft);
    if (cutter.isFull) yield* cutter.rest();
  }
  for (const draft of actions.of(topic, conversation.id)) {
    cutter.addContribution(draft);
    if (cutter.isFull) yield* cutter.rest();
  }
  if (!capabilities.includes("reactionTotals")) return;
  for (const total of reactionTotalRecords(forum, topic.content)) cutter.add(total);
  if (cutter.isFull) yield* cutter.rest();
}

/** What was seen of the topics while their records were made. */
class SeenTopics {
  first?: number;
  last?: number;
  readonly categories = new Set<number>();
  readonly cutShort = new Set<number>();
  readonly #authors = new Set<number>();
  #cutTopics = 0;
  #targetsNotRead = 0;
  #targetsLater = 0;

  see({ posts }: Forum, topic: TopicPosts, targetsNotRead: number, targetsLater: number): void {
    this.categories.add(topic.categoryId ?? 0);
    if (isCutShort(topic)) {
      this.cutShort.add(topic.categoryId ?? 0);
      this.#cutTopics++;
    }
    for (const row of topic.rows) {
      this.seeMoment(posts.createdAt[row] ?? 0);
      this.#authors.add(posts.userId[row] ?? 0);
    }
    this.#targetsNotRead += targetsNotRead;
    this.#targetsLater += targetsLater;
  }

  /** That something happened then. */
  seeMoment(at: Instant): void {
    this.first = Math.min(this.first ?? at, at);
    this.last = Math.max(this.last ?? at, at);
  }

  /** What a reader should know, each thing once. */
  *issues({ users }: Forum): Generator<IssueRecord> {
    const strangers = [...this.#authors].filter((id) => id !== 0 && users.get(id) === undefined).length;
    const said: readonly (readonly [count: number, issue: Omit<IssueRecord, "kind" | "count">])[] = [
      [this.#cutTopics, topicsCutShort],
      [this.#targetsNotRead, targetNotRead],
      [this.#targetsLater, targetLater],
      [users.size > 0 ? strangers : 0, actorWithoutMember],
    ];
    for (const [count, issue] of said) if (count > 0) yield { kind: "issue", ...issue, count };
  }
}

/** Whether the platform says that there is more of a topic than was read. */
function isCutShort({ topic, postsRead, visiblePostsRead }: TopicPosts): boolean {
  if (topic?.streamLength !== undefined) return postsRead < topic.streamLength;
  return topic?.postsCount !== undefined && visiblePostsRead < topic.postsCount;
}

const topicsCutShort = {
  severity: "warning",
  code: "topics-cut-short",
  message: "Topics of which only some of the posts were read; their venues are not seen completely.",
  advice: "Read the site itself, or an archive that holds all posts of each topic.",
} as const;

const targetNotRead = {
  severity: "note",
  code: "target-not-read",
  message:
    "Replies that answer a post which was not read, or is hidden, withdrawn or deleted; they stand without a target.",
} as const;

const targetLater = {
  severity: "note",
  code: "target-later",
  message: "Replies that answer a post which is dated after them: posts were moved or merged.",
} as const;

const actorWithoutMember = {
  severity: "note",
  code: "actor-without-member",
  message: "Authors of whom nothing else is known: their accounts were not on the list that was read.",
} as const;
