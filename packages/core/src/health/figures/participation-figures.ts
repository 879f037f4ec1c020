import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { listedMembersWhoContributed } from "../../engagement/listed-members-who-contributed.js";
import { participationInequality } from "../../engagement/participation-inequality.js";
import { retention } from "../../engagement/retention.js";
import { dayMilliseconds } from "../../model/time-window.js";
import type { Figure } from "../health-report.js";
import { figureOf } from "./figure-of.js";
import type { FigureOptions } from "./figure-options.js";

/** Days after a first contribution until retention is known: it looks at days 60 to 90. */
const followUpDays = 90;

/** Who takes part, who stays, and how evenly. */
export function participationFigures(dataset: CommunityDataset, { window }: FigureOptions): readonly Figure[] {
  const inequality = participationInequality(dataset, { window });
  const shift = followUpDays * dayMilliseconds;
  const cohort = { from: window.from - shift, until: window.until - shift };
  return [
    figureOf("listed-members-who-contributed", listedMembersWhoContributed(dataset, { window })),
    figureOf("retention", retention(dataset, { window: cohort, asOf: window.until })),
    figureOf(
      "core-contributors",
      inequality.map(({ core }) => core),
    ),
    figureOf(
      "regular-contributors",
      inequality.map(({ regular }) => regular),
    ),
    figureOf(
      "casual-contributors",
      inequality.map(({ casual }) => casual),
    ),
    figureOf(
      "top-ten-share",
      inequality.andThen(({ topTenShare }) => topTenShare),
    ),
    figureOf(
      "top-hundredth-share",
      inequality.andThen(({ topHundredthShare }) => topHundredthShare),
    ),
    figureOf(
      "gini/contributors",
      inequality.map(({ giniAmongContributors }) => giniAmongContributors),
    ),
    figureOf(
      "gini/members",
      inequality.andThen(({ giniWithSilentMembers }) => giniWithSilentMembers),
    ),
  ];
}
