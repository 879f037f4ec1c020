import {
  commentsOf,
  commentUrn,
  type PlayedComment,
  type PlayedPage,
  type PlayedPost,
  type PlayedReaction,
} from "./played-page.js";

/** What must never leave the adapter: words of people, and who acted for the page. */
export const pageApiTexts: readonly string[] = ["Words of a member", "Words of the page", "urn:li:person:aB1_x-Zq"];

/** A post as the list of posts has it. */
export function postBody(page: PlayedPage, { urn, at, more }: PlayedPost): object {
  return {
    id: urn,
    author: page.urn,
    commentary: "Words of the page {hashtag|\\#|Garden} \\(Friday\\)",
    visibility: "PUBLIC",
    lifecycleState: "PUBLISHED",
    lifecycleStateInfo: { isEditedByAuthor: false },
    createdAt: at - 5_000,
    publishedAt: at,
    lastModifiedAt: at + 1_000,
    distribution: { feedDistribution: "MAIN_FEED", thirdPartyDistributionChannels: [] },
    isReshareDisabledByAuthor: false,
    ...more,
  };
}

/** A comment as LinkedIn lists it, under the other number of its post. */
export function commentBody(post: PlayedPost, comment: PlayedComment, parent?: PlayedComment): object {
  const { id, actor, agent, at, replies, reactions } = comment;
  const done = { actor: agent ?? actor, ...(agent === undefined ? {} : { impersonator: actor }), time: at };
  return {
    id,
    commentUrn: commentUrn(post, comment),
    actor,
    ...(agent === undefined ? {} : { agent }),
    object: post.activity,
    ...(parent === undefined ? {} : { parentComment: commentUrn(post, parent) }),
    message: { attributes: [], text: "Words of a member" },
    created: done,
    lastModified: done,
    likesSummary: {
      aggregatedTotalLikes: reactions.length,
      likedByCurrentUser: false,
      selectedLikes: [],
      totalLikes: reactions.length,
    },
    commentsSummary: {
      aggregatedTotalComments: replies.length,
      selectedComments: [],
      totalFirstLevelComments: replies.length,
    },
  };
}

/** A reaction; its name holds the person's. */
export function reactionBody(root: string, { actor, at, type }: PlayedReaction): object {
  const done = { actor, time: at };
  return { id: `urn:li:reaction:(${actor},${root})`, reactionType: type, root, created: done, lastModified: done };
}

/** What LinkedIn counts of a post. */
export function metadataBody(post: PlayedPost): object {
  const kinds = new Set(post.reactions.map(({ type }) => type));
  return {
    entity: post.activity,
    commentsState: "OPEN",
    commentSummary: { count: commentsOf(post).length, topLevelCount: post.comments.length },
    reactionSummaries: Object.fromEntries(
      [...kinds].map((type) => [
        type,
        { reactionType: type, count: post.reactions.filter((reaction) => reaction.type === type).length },
      ]),
    ),
  };
}

/** What was seen and done of posts: of all on the days of a stretch, or of some in all. */
export function shareCounts(
  page: PlayedPage,
  posts: readonly PlayedPost[],
  within: (at: number) => boolean = () => true,
): object {
  const count = (things: readonly { readonly at: number }[]): number => things.filter(({ at }) => within(at)).length;
  const impressions = posts.filter(({ at }) => within(at)).reduce((sum, post) => sum + post.impressions, 0);
  return {
    organizationalEntity: page.urn,
    totalShareStatistics: {
      impressionCount: impressions,
      uniqueImpressionsCount: Math.floor(impressions / 2),
      clickCount: Math.floor(impressions / 10),
      likeCount: count(posts.flatMap(({ reactions }) => reactions)),
      commentCount: count(posts.flatMap(commentsOf)),
      shareCount: 0,
      engagement: 0.0393,
    },
  };
}
