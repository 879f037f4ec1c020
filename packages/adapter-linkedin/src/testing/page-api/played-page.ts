import type { Instant } from "@org/community-core/source";

/** Somebody's reaction. */
export interface PlayedReaction {
  readonly actor: string;
  readonly at: Instant;
  readonly type: string;
}

/** A comment, or a reply to one. */
export interface PlayedComment {
  readonly id: string;
  readonly actor: string;
  /** Who acted for the page, where it is the page's own. */
  readonly agent?: string;
  readonly at: Instant;
  readonly replies: readonly PlayedComment[];
  readonly reactions: readonly PlayedReaction[];
}

/** A post of the page. */
export interface PlayedPost {
  /** Under which it is listed. */
  readonly urn: string;
  /** What comments call it: another number. */
  readonly activity: string;
  readonly at: Instant;
  readonly impressions: number;
  readonly comments: readonly PlayedComment[];
  readonly reactions: readonly PlayedReaction[];
  /** What else the list of posts says of it, such as that it is a draft. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** A page with all that LinkedIn knows of it. */
export interface PlayedPage {
  readonly urn: string;
  readonly posts: readonly PlayedPost[];
  readonly followers: number;
  /** The moment at which it is asked. */
  readonly now: Instant;
}

/** All comments of a post, at both levels. */
export function commentsOf({ comments }: PlayedPost): readonly PlayedComment[] {
  return comments.flatMap((comment) => [comment, ...comment.replies]);
}

/** The name of a comment: of the thread, and of its number in it. */
export function commentUrn({ activity }: PlayedPost, { id }: PlayedComment): string {
  return `urn:li:comment:(${activity},${id})`;
}
