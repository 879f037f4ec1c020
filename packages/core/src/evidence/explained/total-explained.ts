import { type ExplainedEntry, explainedBy } from "../explained-figure.js";
import { commentRows, followerRows, reactionRows, summedRows } from "../rows/total-rows.js";

/** Totals that a platform gives: `total-figures.ts`. */
export const totalExplained: readonly ExplainedEntry[] = [
  ...(["impressions", "new-followers"] as const).map((name) =>
    explainedBy(name, { name: "sum" }, (dataset, frame) => summedRows(dataset, frame, name)),
  ),
  explainedBy("follower-growth", { name: "growth" }, followerRows),
  explainedBy("responses-per-post/mean", { name: "mean" }, commentRows),
  explainedBy("responses-per-post/median", { name: "quantile", probability: 0.5 }, commentRows),
  explainedBy("posts-without-reaction", { name: "share", as: "without-reaction" }, reactionRows),
];
