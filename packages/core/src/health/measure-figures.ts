import type { CommunityDataset } from "../dataset/community-dataset.js";
import { continuityFigures } from "./figures/continuity-figures.js";
import { dialogueFigures } from "./figures/dialogue-figures.js";
import type { FigureOptions } from "./figures/figure-options.js";
import { participationFigures } from "./figures/participation-figures.js";
import { totalFigures } from "./figures/total-figures.js";
import { viabilityFigures } from "./figures/viability-figures.js";
import type { Figure } from "./health-report.js";

/** All figures of the report over one window, measured or refused, in the order in which a reader wants them. */
export function measureFigures(dataset: CommunityDataset, options: FigureOptions): readonly Figure[] {
  return [
    ...viabilityFigures(dataset, options),
    ...dialogueFigures(dataset, options),
    ...participationFigures(dataset, options),
    ...continuityFigures(dataset, options),
    ...totalFigures(dataset, options),
  ];
}
