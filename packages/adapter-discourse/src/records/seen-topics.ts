import type { Instant, IssueRecord } from "@org/community-core/source";
import type { Forum } from "../forum/forum.js";
import type { TopicPosts } from "./topic-posts.js";
import { isCutShort } from "./topic-size.js";

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
    for (const row of topic.rows) {
      this.seeMoment(posts.createdAt.get(row));
      this.#authors.add(posts.userId.get(row));
    }
    this.#targetsNotRead += targetsNotRead;
    this.#targetsLater += targetsLater;
  }

  /** That something is about posts which are not read. */
  seeTargetsNotRead(count: number): void {
    this.#targetsNotRead += count;
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

const topicsCutShort = {
  severity: "warning",
  code: "topics-cut-short",
  message: "Topics of which one post or more was not read; their venues are not seen completely.",
  advice: "Read the site itself, or an archive that holds all posts of each topic.",
} as const;

const targetNotRead = {
  severity: "note",
  code: "target-not-read",
  message:
    "Replies that answer a post which was not read, or is hidden, withdrawn or deleted, and stand without a target; and flags on such posts.",
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
