import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Figure } from "../report/health-report.js";
import { activityFigures } from "./activity-figures.js";
import { continuityFigures } from "./continuity-figures.js";
import { dialogueFigures } from "./dialogue-figures.js";
import type { FigureOptions } from "./figure-options.js";
import { networkFigures } from "./network-figures.js";
import { organisationFigures } from "./organisation-figures.js";
import { participationFigures } from "./participation-figures.js";
import { totalFigures } from "./total-figures.js";
import { viabilityFigures } from "./viability-figures.js";

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
