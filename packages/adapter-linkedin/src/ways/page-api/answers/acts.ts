import type { Instant } from "@org/community-core/source";
import { z } from "zod";

/** A moment of LinkedIn's, in milliseconds since 1970. */
const moment = z.number().int();
/** Whose act it was; LinkedIn names who acted for an organisation beside it, and that person is nobody's business here. */
const audit = z.object({ actor: z.string().optional(), impersonator: z.string().optional(), time: moment });

/** A post as the list of posts has it; texts are not read. */
export interface PostAnswer {
  readonly id: string;
  readonly lifecycleState?: string | undefined;
  readonly createdAt?: Instant | undefined;
  readonly publishedAt?: Instant | undefined;
  readonly lastModifiedAt?: Instant | undefined;
  readonly adContext?: { readonly isDsc?: boolean | undefined } | undefined;
}

export const postAnswer: z.ZodType<PostAnswer> = z.object({
  id: z.string().regex(/^urn:li:(?:share|ugcPost):[\w-]+$/),
  lifecycleState: z.string().optional(),
  createdAt: moment.optional(),
  publishedAt: moment.optional(),
  lastModifiedAt: moment.optional(),
  adContext: z.object({ isDsc: z.boolean().optional() }).optional(),
});

/** A comment or a reply to one; texts are not read. */
export interface CommentAnswer {
  readonly urn: string;
  /** The comment that it hangs under. */
  readonly parent: string | undefined;
  readonly actor: string | undefined;
  readonly at: Instant;
  readonly likes: number;
  /** How many hang under it; `undefined` where LinkedIn does not say. */
  readonly replies: number | undefined;
}

export const commentAnswer: z.ZodType<CommentAnswer> = z
  .object({
    // A text, and where LinkedIn writes digits without quotes still the same digits.
    id: z.union([z.string(), z.number()]).optional(),
    commentUrn: z.string().optional(),
    $URN: z.string().optional(),
    actor: z.string().optional(),
    object: z.string().optional(),
    parentComment: z.string().optional(),
    created: audit,
    likesSummary: z
      .object({ aggregatedTotalLikes: z.number().optional(), totalLikes: z.number().optional() })
      .optional(),
    commentsSummary: z.object({ aggregatedTotalComments: z.number().optional() }).optional(),
  })
  .transform(({ commentUrn, $URN, id, object, ...comment }, context) => {
    const built = id === undefined || object === undefined ? undefined : `urn:li:comment:(${object},${id})`;
    const urn = commentUrn ?? $URN ?? built ?? "";
    if (urn === "") context.addIssue("must have a name, or what it is made of");
    return {
      urn,
      parent: comment.parentComment,
      actor: comment.actor ?? comment.created.impersonator ?? comment.created.actor,
      at: comment.created.time,
      likes: comment.likesSummary?.aggregatedTotalLikes ?? comment.likesSummary?.totalLikes ?? 0,
      replies: comment.commentsSummary?.aggregatedTotalComments,
    };
  });

/** A reaction: whose it is, and when. */
export interface ReactionAnswer {
  readonly actor: string | undefined;
  readonly at: Instant;
}

export const reactionAnswer: z.ZodType<ReactionAnswer> = z
  .object({ actor: z.string().optional(), created: audit })
  .transform(({ actor, created }) => ({ actor: created.impersonator ?? created.actor ?? actor, at: created.time }));

/** What LinkedIn counts of a post. */
export interface PostCounts {
  /** At both levels. */
  readonly comments: number;
  readonly topLevelComments: number;
  readonly reactions: number;
}

export const socialMetadataAnswer: z.ZodType<PostCounts> = z
  .object({
    commentSummary: z.object({ count: z.number().optional(), topLevelCount: z.number().optional() }).optional(),
    // A map by kind of reaction; kinds that nobody chose are not in it.
    reactionSummaries: z.record(z.string(), z.object({ count: z.number().optional() })).optional(),
  })
  .transform(({ commentSummary = {}, reactionSummaries = {} }) => ({
    comments: commentSummary.count ?? 0,
    topLevelComments: commentSummary.topLevelCount ?? commentSummary.count ?? 0,
    reactions: Object.values(reactionSummaries).reduce((sum, { count = 0 }) => sum + count, 0),
  }));

/** An answer about many things: what was found of each, by its name. What was not stands beside it, with status 200. */
export const batchAnswer: z.ZodType<{ readonly results: Readonly<Record<string, unknown>> }> = z.object({
  results: z.record(z.string(), z.unknown()),
});

/** A role of whoever granted the token; older answers call the page otherwise. */
export interface RoleAnswer {
  readonly page: string | undefined;
  readonly role: string;
  readonly isApproved: boolean;
}

export const roleAnswer: z.ZodType<RoleAnswer> = z
  .object({
    organization: z.string().optional(),
    organizationalTarget: z.string().optional(),
    role: z.string(),
    state: z.string().optional(),
  })
  .transform(({ organization, organizationalTarget, role, state }) => ({
    page: organization ?? organizationalTarget,
    role,
    isApproved: state === undefined || state === "APPROVED",
  }));
