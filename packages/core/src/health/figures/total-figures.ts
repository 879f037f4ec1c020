import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { postsWithoutReaction } from "../../engagement/posts-without-reaction.js";
import { responsesPerPost } from "../../engagement/responses-per-post.js";
import { followerGrowth } from "../../viability/follower-growth.js";
import { impressions } from "../../viability/impressions.js";
import { newFollowers } from "../../viability/new-followers.js";
import type { Figure } from "../report/health-report.js";
import { figureOf } from "./figure-of.js";
import type { FigureOptions } from "./figure-options.js";

/** Figures of totals are asked of those who have any: a forum lacks nothing where a page has followers. */
export function totalFigures(dataset: CommunityDataset, { window }: FigureOptions): readonly Figure[] {
  if (!dataset.sources.some(({ capabilities }) => capabilities.includes("aggregates"))) return [];
  const responses = responsesPerPost(dataset, { window });
  return [
    figureOf("impressions", impressions(dataset, { window })),
    figureOf("new-followers", newFollowers(dataset, { window })),
    figureOf("follower-growth", followerGrowth(dataset, { window })),
    figureOf(
      "responses-per-post/mean",
      responses.map(({ mean }) => mean),
    ),
    figureOf(
      "responses-per-post/median",
      responses.map(({ median }) => median),
    ),
    figureOf("posts-without-reaction", postsWithoutReaction(dataset, { window })),
  ];
}
