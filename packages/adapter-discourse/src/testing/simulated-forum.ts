import { type FactRecord, instantOf, type SourceRecord } from "@org/community-core/source";
import { type SimulationInput, simulateCommunity } from "@org/community-simulator";
import type { ForumRow, PostRow, TopicRow } from "../forum/forum-row.js";
import { oddities } from "./forum-oddities.js";

type Contribution = FactRecord<"contribution">;

/** A community in two months on two boards, with every kind of thing that a forum shows. */
export const smallForum: SimulationInput = {
  days: 60,
  members: 14,
  foundingShare: 0.5,
  silentShare: 0.25,
  openingsPerDay: 1,
  editShare: 0.1,
  flagShare: 0.1,
  acceptedShare: 0.5,
  closedShare: 0.4,
  deletedAuthorShare: 0.1,
  automatedWelcomeShare: 0.5,
  venues: [
    { name: "questions", weight: 3 },
    { name: "ideas", weight: 1 },
  ],
  moderators: 1,
};

/**
 * A simulated community as the rows of a forum: all that Discourse knows of it, deterministic. Every way in can be
 * played from these rows, so that what two ways give can be compared. Planted beside it is what makes real forums
 * awkward (see `oddities`).
 */
export function simulatedForum(parameters: SimulationInput = smallForum): readonly ForumRow[] {
  const records = [...simulateCommunity(parameters).records()];
  const numbers = new ForumNumbers(records);
  const community = records.flatMap((record) => numbers.rowsOf(record));
  const topics = withCounts([...numbers.topics.values()], community);
  return [...community, ...topics, ...oddities()];
}

/** Gives things of the simulator the numbers that a forum would. */
class ForumNumbers {
  readonly topics = new Map<string, TopicRow>();
  readonly #postOf = new Map<string, PostRow>();
  readonly #lastNumber = new Map<number, number>();
  readonly #revisions = new Map<number, number>();
  readonly #automated: ReadonlySet<string>;
  readonly #flags = new Map<string, Contribution>();
  readonly #closed: ReadonlyMap<string, number>;

  constructor(records: readonly SourceRecord[]) {
    const automated = records.filter((record) => record.kind === "member" && record.actor === "automated");
    this.#automated = new Set(automated.flatMap((record) => (record.kind === "member" ? [record.id] : [])));
    this.#closed = new Map(
      records.flatMap((record) =>
        record.kind === "conversation" && record.closedAt !== undefined
          ? [[record.id, instantOf(record.closedAt)] as const]
          : [],
      ),
    );
  }

  rowsOf(record: SourceRecord): readonly ForumRow[] {
    switch (record.kind) {
      case "venue":
        return [{ kind: "category", id: 4 + numberIn(record.id), name: record.name ?? "", readRestricted: false }];
      case "member":
        return [this.#user(record)];
      case "duty":
        return this.#role(record);
      case "contribution":
        return this.#contribution(record);
      default:
        return [];
    }
  }

  #userId(id: string): number {
    return this.#automated.has(id) ? -2 : 100 + numberIn(id);
  }

  #user({ id, joinedAt }: FactRecord<"member">): ForumRow {
    const userId = this.#userId(id);
    return {
      kind: "user",
      id: userId,
      ...(joinedAt !== undefined && { createdAt: instantOf(joinedAt) }),
      admin: false,
      moderator: false,
      trustLevel: userId < 0 ? 4 : 1 + (numberIn(id) % 3),
      staged: false,
      active: true,
      listed: true,
      groupIds: userId > 0 && userId % 3 === 0 ? [41] : [],
      name: `Name of ${userId}`,
    };
  }

  #role({ holder, duty }: FactRecord<"duty">): readonly ForumRow[] {
    if (duty !== "steering" && duty !== "moderating") return [];
    const id = this.#userId(holder);
    return [duty === "steering" ? { kind: "user", id, admin: true } : { kind: "user", id, moderator: true }];
  }

  #contribution(record: Contribution): readonly ForumRow[] {
    switch (record.type) {
      case "opening":
      case "reply":
        return this.#post(record);
      case "reaction":
        return this.#onPost(record, (postId, userId, createdAt) => ({
          kind: "postAction",
          ...{ postId, userId, typeId: 2, createdAt },
        }));
      case "edit":
        return this.#onPost(record, (postId, userId, createdAt) => {
          const number = (this.#revisions.get(postId) ?? 1) + 1;
          this.#revisions.set(postId, number);
          return { kind: "postRevision", postId, number, userId, createdAt };
        });
      case "flag":
        this.#flags.set(record.target ?? "", record);
        return [];
      case "moderation":
        return record.act === "close" ? this.#closing(record) : this.#handled(record);
      default:
        return [];
    }
  }

  #post(record: Contribution): readonly ForumRow[] {
    const topicId = this.#topicOf(record);
    const target = this.#postOf.get(record.target ?? "");
    const post: PostRow = {
      ...this.#nextPost(topicId, record),
      postType: 1,
      ...(target !== undefined && (target.postNumber ?? 1) > 1 && { replyToPostNumber: target.postNumber ?? 1 }),
    };
    this.#postOf.set(record.id, post);
    if (record.accepted === undefined) return [post];
    const { at, by } = record.accepted;
    const solution = {
      kind: "solution" as const,
      ...{ topicId, answerPostId: post.id },
      ...(at !== undefined && { createdAt: instantOf(at) }),
      ...(by !== undefined && { accepterUserId: this.#userId(by) }),
    };
    return [{ ...post, acceptedAnswer: true }, solution];
  }

  /** Ids and numbers have gaps, as a forum's have where something was deleted. */
  #nextPost(topicId: number, { id, at, author }: Contribution): PostRow {
    const last = this.#lastNumber.get(topicId) ?? 0;
    const postNumber = last === 0 ? 1 : last + (numberIn(id) % 17 === 0 ? 2 : 1);
    this.#lastNumber.set(topicId, postNumber);
    return {
      kind: "post",
      ...{ id: 1_000 + 3 * numberIn(id), topicId, postNumber, createdAt: instantOf(at) },
      ...(author !== undefined && { userId: this.#userId(author) }),
    };
  }

  #topicOf({ conversation = "", at, author, venue }: Contribution): number {
    const id = 200 + numberIn(conversation);
    if (!this.topics.has(conversation)) {
      this.topics.set(conversation, {
        kind: "topic",
        id,
        categoryId: 4 + numberIn(venue ?? `v${1 + (id % 2)}`),
        createdAt: instantOf(at),
        ...(author !== undefined && { userId: this.#userId(author) }),
        archetype: "regular",
        visible: true,
        closed: this.#closed.has(conversation),
        pinned: false,
        tags: id % 4 === 0 ? ["garden"] : [],
        title: `Title of topic ${id}`,
      });
    }
    return id;
  }

  #closing(record: Contribution): readonly ForumRow[] {
    const topicId = this.#topicOf(record);
    return [{ ...this.#nextPost(topicId, record), postType: 3, actionCode: "closed.enabled" }];
  }

  #handled({ target = "", at, author }: Contribution): readonly ForumRow[] {
    const flag = this.#flags.get(target);
    if (flag === undefined) return [];
    this.#flags.delete(target);
    const resolved = {
      resolution: "agreed" as const,
      resolvedAt: instantOf(at),
      ...(author !== undefined && { resolvedBy: this.#userId(author) }),
    };
    return this.#onPost(flag, (postId, userId, createdAt) => ({
      kind: "postAction",
      ...{ postId, userId, typeId: 8, createdAt, ...resolved },
    }));
  }

  #onPost(
    { target = "", author, at }: Contribution,
    row: (postId: number, userId: number, createdAt: number) => ForumRow,
  ): readonly ForumRow[] {
    const post = this.#postOf.get(target);
    return post === undefined || author === undefined ? [] : [row(post.id, this.#userId(author), instantOf(at))];
  }
}

/** The topics with what Discourse counts of their posts. */
function withCounts(topics: readonly TopicRow[], rows: readonly ForumRow[]): readonly TopicRow[] {
  const posts = rows.filter((row) => row.kind === "post");
  const solved = new Set(rows.flatMap((row) => (row.kind === "solution" ? [row.topicId] : [])));
  return topics.map((topic) => {
    const own = posts.filter(({ topicId }) => topicId === topic.id);
    return {
      ...topic,
      postsCount: own.filter(({ postType }) => postType === 1).length,
      highestPostNumber: Math.max(...own.map(({ postNumber = 0 }) => postNumber)),
      bumpedAt: Math.max(...own.map(({ createdAt = 0 }) => createdAt)),
      hasAcceptedAnswer: solved.has(topic.id),
    };
  });
}

function numberIn(id: string): number {
  return Number(/\d+/.exec(id)?.[0] ?? 0);
}
