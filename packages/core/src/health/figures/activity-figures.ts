import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { contributionCount } from "../../engagement/contribution-count.js";
import { contributionRhythm } from "../../engagement/contribution-rhythm.js";
import { gatherings } from "../../engagement/gatherings.js";
import type { ContributionType } from "../../model/contribution-type.js";
import type { Figure } from "../report/health-report.js";
import { figureOf } from "./figure-of.js";
import type { FigureOptions } from "./figure-options.js";

/** What is said and felt; care work is counted where it is asked who carries it. */
export const shownTypes: readonly ContributionType[] = ["opening", "reply", "reaction", "feedback"];

/** How much happens, meetings beside posts, and in which rhythm. */
export function activityFigures(dataset: CommunityDataset, { window }: FigureOptions): readonly Figure[] {
  return [
    ...shownTypes.map((type) => figureOf(`contributions/${type}`, contributionCount(dataset, { window, type }))),
    figureOf(
      "gatherings",
      gatherings(dataset, { window }).map(({ count }) => count),
    ),
    figureOf(
      "burstiness-corrected",
      contributionRhythm(dataset, { window }).map(({ corrected }) => corrected),
    ),
  ];
}
