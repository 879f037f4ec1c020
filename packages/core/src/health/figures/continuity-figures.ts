import { ok, type Result } from "neverthrow";
import type { ShownDuty } from "../../activity/duties/acts.js";
import { dutyActs } from "../../activity/duties/duty-acts.js";
import { insufficientData } from "../../activity/refusals.js";
import { answeringCoverage } from "../../continuity/answering-coverage.js";
import { absenceFactorOf, type CarriedWork, largestShareOf } from "../../continuity/concentration.js";
import { contributorAbsenceFactor } from "../../continuity/contributor-absence-factor.js";
import { firstResponseConcentration } from "../../continuity/first-response-concentration.js";
import { largestShare } from "../../continuity/largest-share.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { type ContributionType, contributionTypes } from "../../model/contribution-type.js";
import type { Refusal } from "../../model/errors.js";
import type { Figure } from "../report/health-report.js";
import { figureOf } from "./figure-of.js";
import type { FigureOptions } from "./figure-options.js";

/** Edits and acts of moderation are told as the duties tidying and moderating: an edit of one's own post carries nobody. */
export const typesByThemselves: readonly ContributionType[] = contributionTypes.filter(
  (type) => type !== "edit" && type !== "moderation",
);

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
    ...(["tidying", "moderating"] as const).flatMap((duty) => [
      figureOf(
        `contributor-absence-factor/${duty}`,
        carriedDuty(dataset, duty, "contributor-absence-factor", { window, timeZone }).map(absenceFactorOf),
      ),
      figureOf(
        `largest-share/${duty}`,
        carriedDuty(dataset, duty, "largest-share", { window, timeZone }).map(largestShareOf),
      ),
    ]),
    ...typesByThemselves.flatMap((type) => [
      figureOf(`contributor-absence-factor/${type}`, contributorAbsenceFactor(dataset, { window, type })),
      figureOf(`largest-share/${type}`, largestShare(dataset, { window, type })),
    ]),
  ];
}

/** Who did how much of a duty. Nobody did any: `no-acts`, because nothing is spread then. */
function carriedDuty(
  dataset: CommunityDataset,
  duty: ShownDuty,
  name: string,
  { window, timeZone }: FigureOptions,
): Result<CarriedWork, Refusal> {
  const definition = `${name}/${duty}@1`;
  return dutyActs(dataset, duty, { window, timeZone }).andThen(
    ({ counts, total, caveats }): Result<CarriedWork, Refusal> =>
      total === 0
        ? insufficientData(definition, "no-acts", 1, 0)
        : ok({ counts, window, definition, caveats, sampleOf: "acts" }),
  );
}
