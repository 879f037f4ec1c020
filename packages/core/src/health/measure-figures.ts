import type { CommunityDataset } from "../dataset/community-dataset.js";
import { activityFigures } from "./figures/activity-figures.js";
import { continuityFigures } from "./figures/continuity-figures.js";
import { dialogueFigures } from "./figures/dialogue-figures.js";
import type { FigureOptions } from "./figures/figure-options.js";
import { networkFigures } from "./figures/network-figures.js";
import { organisationFigures } from "./figures/organisation-figures.js";
import { participationFigures } from "./figures/participation-figures.js";
import { totalFigures } from "./figures/total-figures.js";
import { viabilityFigures } from "./figures/viability-figures.js";
import type { Figure } from "./health-report.js";

/** All figures of the report over one window, measured or refused, in the order in which a reader wants them. */
export function measureFigures(dataset: CommunityDataset, options: FigureOptions): readonly Figure[] {
  return [
    ...viabilityFigures(dataset, options),
    ...activityFigures(dataset, options),
    ...dialogueFigures(dataset, options),
    ...organisationFigures(dataset, options),
    ...networkFigures(dataset, options),
    ...participationFigures(dataset, options),
    ...continuityFigures(dataset, options),
    ...totalFigures(dataset, options),
  ];
}
