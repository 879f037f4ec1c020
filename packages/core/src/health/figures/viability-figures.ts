import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { activeContributors } from "../../engagement/active-contributors.js";
import { newContributors } from "../../engagement/new-contributors.js";
import { activityTrend } from "../../viability/activity-trend.js";
import { longestSilence } from "../../viability/longest-silence.js";
import { selfGeneratedShare } from "../../viability/self-generated-share.js";
import type { Figure } from "../health-report.js";
import { figureOf } from "./figure-of.js";
import type { FigureOptions } from "./figure-options.js";

/** Whether it lives: who is active, who is new, which way it goes, how long it is silent. */
export function viabilityFigures(dataset: CommunityDataset, options: FigureOptions): readonly Figure[] {
  return [
    figureOf("active-contributors", activeContributors(dataset, options)),
    figureOf("new-contributors", newContributors(dataset, options)),
    figureOf("activity-trend", activityTrend(dataset, options)),
    figureOf("longest-silence", longestSilence(dataset, options)),
    figureOf("self-generated-share", selfGeneratedShare(dataset, options)),
  ];
}
