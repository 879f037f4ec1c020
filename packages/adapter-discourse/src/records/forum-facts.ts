import { type Capability, capabilityOfType, contributionTypes, type SourceRecord } from "@org/community-core/source";
import type { Forum } from "../forum/forum.js";
import type { VisibilityPolicy } from "../forum/visibility.js";
import type { Coverage } from "../ways/way-in.js";
import { ActionDrafts } from "./action-drafts.js";
import type { RecordForm } from "./batch-cutter.js";
import type { ContributionDraft } from "./contribution-draft.js";
import type { FactSink } from "./fact-sink.js";
import { invitationDrafts } from "./invitation-drafts.js";
import { dutyRecords, groupRecords, memberRecords } from "./member-records.js";
import { reactionTotalRecords } from "./reaction-total-records.js";
import { SeenTopics } from "./seen-topics.js";
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

/** What was seen of a forum while its facts were made, and what was left out on purpose. */
export interface SeenWhile {
  readonly seen: SeenTopics;
  readonly leftOut: LeftOut;
}

/**
 * Puts the facts of a forum into a sink and waits wherever that is full; those of topics only of the ones that are
 * wanted, if not all are. What is told in full and what is told of a change are both made here, and so cannot differ.
 */
export function* forumFacts(
  forum: Forum,
  options: ForumRecordsOptions,
  sink: FactSink,
  wanted?: ReadonlySet<number>,
): Generator<void, SeenWhile> {
  const leftOut: LeftOut = { topics: 0, posts: 0, postActions: 0, postRevisions: 0 };
  const seen = new SeenTopics();
  for (const record of communityRecords(forum, options)) {
    sink.add(record);
    if (sink.isFull) yield;
  }
  if (options.capabilities.includes("invitations")) {
    for (const invitation of invitationDrafts(forum)) {
      seen.seeMoment(invitation.at);
      sink.addContribution(invitation);
      if (sink.isFull) yield;
    }
  }
  const index = new TopicIndex(forum);
  const facts = new TopicFacts(forum, new ActionDrafts(forum, index), seen, options);
  for (const topic of topicPosts(forum, index, options.policy, leftOut)) {
    if (wanted === undefined || wanted.has(topic.id)) yield* facts.of(topic, sink);
    else seen.see(forum, topic, 0, 0);
  }
  seen.seeTargetsNotRead(facts.actions.flagsOutOfSight);
  return { seen, leftOut: { ...leftOut, ...facts.actions.leftOut() } };
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

/** Makes the facts of one topic after the other. */
class TopicFacts {
  readonly actions: ActionDrafts;
  readonly #forum: Forum;
  readonly #seen: SeenTopics;
  readonly #options: ForumRecordsOptions;
  /** What a way in cannot show throughout is not made of what it happened to say. */
  readonly #shown: ReadonlySet<ContributionDraft["type"]>;

  constructor(forum: Forum, actions: ActionDrafts, seen: SeenTopics, options: ForumRecordsOptions) {
    this.actions = actions;
    this.#forum = forum;
    this.#seen = seen;
    this.#options = options;
    this.#shown = new Set(contributionTypes.filter((type) => options.capabilities.includes(capabilityOfType[type])));
  }

  *of(topic: TopicPosts, sink: FactSink): Generator<void> {
    const { capabilities, withTitles } = this.#options;
    const { conversation, contributions, targetsNotRead, targetsLater } = topicRecords(this.#forum, topic, {
      withTitles,
      withAcceptedAnswers: capabilities.includes("acceptedAnswers"),
    });
    this.#seen.see(this.#forum, topic, targetsNotRead, targetsLater);
    sink.add(conversation);
    yield* this.#give(contributions, sink);
    yield* this.#give(this.actions.of(topic, conversation.id), sink);
    if (!capabilities.includes("reactionTotals")) return;
    for (const total of reactionTotalRecords(this.#forum, topic.content)) sink.add(total);
    if (sink.isFull) yield;
  }

  *#give(drafts: Iterable<ContributionDraft>, sink: FactSink): Generator<void> {
    for (const draft of drafts) {
      if (!this.#shown.has(draft.type)) continue;
      sink.addContribution(draft);
      if (sink.isFull) yield;
    }
  }
}
