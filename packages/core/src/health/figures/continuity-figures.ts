import { answeringCoverage } from "../../continuity/answering-coverage.js";
import { contributorAbsenceFactor } from "../../continuity/contributor-absence-factor.js";
import { firstResponseConcentration } from "../../continuity/first-response-concentration.js";
import { largestShare } from "../../continuity/largest-share.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { contributionTypes } from "../../model/contribution-type.js";
import type { Figure } from "../health-report.js";
import { figureOf } from "./figure-of.js";
import type { FigureOptions } from "./figure-options.js";

/** On how few people each kind of work rests. */
export function continuityFigures(dataset: CommunityDataset, { window, timeZone }: FigureOptions): readonly Figure[] {
  const answering = firstResponseConcentration(dataset, { window });
  const coverage = answeringCoverage(dataset, { window, timeZone });
  return [
    figureOf(
      "contributor-absence-factor/answering",
      answering.map(({ absenceFactor }) => absenceFactor),
    ),
    figureOf(
      "largest-share/answering",
      answering.map((shares) => shares.largestShare),
    ),
    figureOf(
      "covered-demand/one-person",
      coverage.map(({ atLeastOne }) => atLeastOne),
    ),
    figureOf(
      "covered-demand/two-people",
      coverage.map(({ atLeastTwo }) => atLeastTwo),
    ),
    ...contributionTypes.flatMap((type) => [
      figureOf(`contributor-absence-factor/${type}`, contributorAbsenceFactor(dataset, { window, type })),
      figureOf(`largest-share/${type}`, largestShare(dataset, { window, type })),
    ]),
  ];
}
