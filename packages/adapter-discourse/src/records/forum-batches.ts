import {
  type Capability,
  capabilityOfType,
  type FactRecord,
  type IssueRecord,
  type SourceBatch,
  type SourceRecord,
} from "@org/community-core/source";
import type { Forum } from "../forum/forum.js";
import type { VisibilityPolicy } from "../forum/visibility.js";
import type { Coverage } from "../ways/way-in.js";
import { ActionRecords } from "./action-records.js";
import { BatchCutter, type RecordForm } from "./batch-cutter.js";
import { dutyRecords, groupRecords, memberRecords } from "./member-records.js";
import { observationRecords } from "./observation-records.js";
import { reactionTotalRecords } from "./reaction-total-records.js";
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
  const records = forumRecords(forum, options);
  for (;;) {
    const step = records.next();
    if (step.done !== true) {
      yield* cutter.add(step.value);
      continue;
    }
    const { seen, leftOut } = step.value;
    for (const record of observationRecords(options.capabilities, options.coverage, seen)) yield* cutter.add(record);
    for (const issue of seen.issues(forum)) yield* cutter.add(issue);
    yield* cutter.rest();
    return leftOut;
  }
}

/** What was seen of a forum while its records were made, and what was left out. */
export interface SeenWhile {
  readonly seen: SeenTopics;
  readonly leftOut: LeftOut;
}

/** The facts of a forum; those of topics only of the ones that are wanted, if not all are. */
export function* forumRecords(
  forum: Forum,
  options: ForumRecordsOptions,
  wanted?: ReadonlySet<number>,
): Generator<SourceRecord, SeenWhile> {
  const leftOut: LeftOut = { topics: 0, posts: 0 };
  const seen = new SeenTopics();
  yield* communityRecords(forum, options);
  const actions = new ActionRecords(forum);
  for (const topic of topicPosts(forum, options.policy, leftOut)) {
    if (wanted === undefined || wanted.has(topic.id)) yield* recordsOfTopic(forum, topic, actions, seen, options);
    else seen.see(forum, topic, 0, 0);
  }
  return { seen, leftOut };
}

function* communityRecords(
  forum: Forum,
  { policy, withNames, capabilities }: ForumRecordsOptions,
): Generator<SourceRecord> {
  if (capabilities.includes("venues")) yield* venueRecords(forum, policy);
  if (capabilities.includes("stakeholderGroups")) yield* groupRecords(forum);
  yield* memberRecords(forum, withNames);
  if (capabilities.includes("duties")) yield* dutyRecords(forum);
}

function* recordsOfTopic(
  forum: Forum,
  topic: TopicPosts,
  actions: ActionRecords,
  seen: SeenTopics,
  { capabilities, withTitles }: ForumRecordsOptions,
): Generator<SourceRecord> {
  const { conversation, contributions, contentRows, targetsNotRead, targetsLater } = topicRecords(
    forum,
    topic,
    withTitles,
  );
  seen.see(forum, topic, targetsNotRead, targetsLater);
  yield conversation;
  // What a way in cannot show throughout is not made of what it happened to say.
  const isShown = ({ type }: FactRecord<"contribution">): boolean => capabilities.includes(capabilityOfType[type]);
  yield* contributions.filter(isShown);
  for (const row of contentRows) yield* actions.of(row, topic.id).filter(isShown);
  if (capabilities.includes("reactionTotals")) yield* reactionTotalRecords(forum, contentRows);
}

/** What was seen of the topics while their records were made. */
export class SeenTopics {
  first?: number;
  last?: number;
  readonly categories: Set<number> = new Set();
  readonly cutShort: Set<number> = new Set();
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
    for (const row of [...topic.content, ...topic.actions]) {
      const at = posts.createdAt[row] ?? 0;
      this.first = Math.min(this.first ?? at, at);
      this.last = Math.max(this.last ?? at, at);
      this.#authors.add(posts.userId[row] ?? 0);
    }
    this.#targetsNotRead += targetsNotRead;
    this.#targetsLater += targetsLater;
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

/**
 * Whether the platform says that there is more of a topic than was read. It counts hidden posts and small actions too;
 * the one that closed a topic is not shown by every way.
 */
function isCutShort({ topic, postsRead, actions }: TopicPosts): boolean {
  if (topic?.streamLength !== undefined) return postsRead < topic.streamLength;
  const closing = topic?.closed === true && actions.length === 0 ? 1 : 0;
  return topic?.postsCount !== undefined && postsRead + closing < topic.postsCount;
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
