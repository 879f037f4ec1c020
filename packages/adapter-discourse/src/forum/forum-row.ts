import type { Instant } from "@org/community-core/source";

/**
 * The forum as rows, in Discourse's own words: what every way in yields and what records and Discourse's own figures
 * are made from. A row says what one answer, line or table showed; what it does not show is absent, and a later row
 * about the same thing adds to it.
 */
export type ForumRow =
  | CategoryRow
  | GroupRow
  | UserRow
  | TopicRow
  | PostRow
  | PostActionRow
  | PostRevisionRow
  | SolutionRow
  | InviteRow
  | UserVisitRow
  | TrustLevelChangeRow
  | GoneRow;

/** A place for topics. */
export interface CategoryRow {
  readonly kind: "category";
  readonly id: number;
  readonly parentId?: number;
  readonly name?: string;
  /** Whether only some may see it; such a category is left out unless asked for. */
  readonly readRestricted?: boolean;
  /** Users who moderate this category alone. */
  readonly moderatorIds?: readonly number[];
}

/** A group of users. */
export interface GroupRow {
  readonly kind: "group";
  readonly id: number;
  readonly name?: string;
  /** Made by Discourse itself, such as the trust levels; never a group of stakeholders. */
  readonly automatic?: boolean;
}

/** An account. Ids below 0 are automated. */
export interface UserRow {
  readonly kind: "user";
  readonly id: number;
  readonly createdAt?: Instant;
  readonly admin?: boolean;
  readonly moderator?: boolean;
  readonly trustLevel?: number;
  /** Came in by e-mail and never signed up. */
  readonly staged?: boolean;
  /** Whether the e-mail address was confirmed. */
  readonly active?: boolean;
  /** Whether staff let them in, on forums that ask for that. */
  readonly approved?: boolean;
  readonly suspendedTill?: Instant;
  readonly silencedTill?: Instant;
  /** A second account for writing without one's name; Discourse counts only the first. */
  readonly anonymousShadow?: boolean;
  readonly lastSeenAt?: Instant;
  /** When they first posted anything, private messages included, by Discourse's own statistics of users. */
  readonly firstPostCreatedAt?: Instant;
  /** On a list of users, whether or not they ever wrote. */
  readonly listed?: boolean;
  readonly groupIds?: readonly number[];
  /** How often they liked, by the forum's own count; to notice that it changed. */
  readonly likesGiven?: number;
  /** Classified. */
  readonly name?: string;
}

/** A conversation. */
export interface TopicRow {
  readonly kind: "topic";
  readonly id: number;
  readonly categoryId?: number;
  readonly userId?: number;
  readonly createdAt?: Instant;
  readonly archetype?: "regular" | "private_message" | "banner";
  /** Whether it is listed. */
  readonly visible?: boolean;
  readonly closed?: boolean;
  readonly deletedAt?: Instant;
  /** Posts that everybody may see, the first included; Discourse counts small actions and hidden posts too. */
  readonly postsCount?: number;
  /** Likes of all its posts together. */
  readonly likeCount?: number;
  readonly highestPostNumber?: number;
  /** Ids in the topic's stream: all posts that this reader may see, small actions included. */
  readonly streamLength?: number;
  readonly bumpedAt?: Instant;
  readonly pinned?: boolean;
  readonly tags?: readonly string[];
  readonly hasAcceptedAnswer?: boolean;
  /** Classified. */
  readonly title?: string;
}

/** What is written in a topic: a post, a moderator's remark, a small action such as closing, or a whisper. */
export interface PostRow {
  readonly kind: "post";
  readonly id: number;
  readonly topicId?: number;
  /** From 1, per topic, with gaps. */
  readonly postNumber?: number;
  /** 1 regular, 2 moderator action, 3 small action, 4 whisper. */
  readonly postType?: number;
  /** Absent: the account was deleted. */
  readonly userId?: number;
  readonly createdAt?: Instant;
  /** The number of the post that it answers. Absent: it answers the topic. */
  readonly replyToPostNumber?: number;
  readonly likeCount?: number;
  readonly hidden?: boolean;
  /** Withdrawn by its author. */
  readonly userDeleted?: boolean;
  readonly deletedAt?: Instant;
  /** What a small action did, such as `closed.enabled`. */
  readonly actionCode?: string;
  readonly acceptedAnswer?: boolean;
  /** Given where the topic itself was not read. */
  readonly categoryId?: number;
}

/** That a user acted on a post: type 2 is a like, other types are flags. */
export interface PostActionRow {
  readonly kind: "postAction";
  readonly postId: number;
  readonly userId: number;
  readonly typeId: number;
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
  /** What staff made of a flag, when and who. */
  readonly resolution?: "agreed" | "disagreed" | "deferred";
  readonly resolvedAt?: Instant;
  readonly resolvedBy?: number;
}

/** An edit of a post. */
export interface PostRevisionRow {
  readonly kind: "postRevision";
  readonly postId: number;
  /** From 2: the first version is no edit. */
  readonly number: number;
  readonly userId: number;
  readonly createdAt: Instant;
}

/** Which post solved a topic, when and by whose choice. */
export interface SolutionRow {
  readonly kind: "solution";
  readonly topicId: number;
  readonly answerPostId: number;
  readonly accepterUserId?: number;
  readonly createdAt?: Instant;
}

/** That a user asked somebody in; whom, is nobody's business. */
export interface InviteRow {
  readonly kind: "invite";
  readonly id: number;
  readonly invitedById: number;
  readonly createdAt: Instant;
}

/** That a user came by on a day; for Discourse's own figures alone. */
export interface UserVisitRow {
  readonly kind: "userVisit";
  readonly userId: number;
  /** A calendar date. */
  readonly visitedAt: string;
  readonly timeReadSeconds: number;
  /** Whether they came by telephone; absent: the source does not say. */
  readonly mobile?: boolean;
}

/** That a user's trust level changed; for Discourse's own figures alone. */
export interface TrustLevelChangeRow {
  readonly kind: "trustLevelChange";
  readonly userId: number;
  readonly from: number;
  readonly to: number;
  readonly createdAt: Instant;
}

/** That something which was there before is there no more. */
export interface GoneRow {
  readonly kind: "gone";
  readonly of: "post" | "topic" | "user" | "category" | "like" | "postRevisions" | "solution";
  /** Of a like and of revisions, that of the post; revisions of a post are gone together. Of a solution, its topic. */
  readonly id: number;
  /** Of a like, who gave it. */
  readonly userId?: number;
}
