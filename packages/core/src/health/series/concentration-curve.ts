import { ok, type Result } from "neverthrow";
import { contributionHistory } from "../../activity/people/contribution-history.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Refusal } from "../../model/errors.js";
import type { Caveat } from "../../model/measurement.js";
import { type LorenzPoint, lorenzCurve } from "../../stats/lorenz-curve.js";
import type { SeriesFrame } from "./series-frame.js";

/** Which share of the people made which share of the contributions. */
export interface ConcentrationCurve {
  /** Those who contributed. */
  readonly people: number;
  /** What they made. */
  readonly contributions: number;
  /** From (0, 0) to (1, 1), the least active first; at most 51. */
  readonly points: readonly LorenzPoint[];
  /** What a reader must know of it; absent: nothing. */
  readonly caveats?: readonly Caveat[];
}

const mostPoints = 51;

/** The Lorenz curve of the contributions of the window among those who contributed: that of `gini/contributors`. */
export function concentrationCurve(
  dataset: CommunityDataset,
  { window }: SeriesFrame,
): Result<ConcentrationCurve, Refusal> {
  return contributionHistory(dataset, "concentration-curve@1", { window }).andThen((counted) => {
    const { counts, contributors, attributed, caveats } = counted;
    const points = lorenzCurve(
      counts.filter((count) => count > 0),
      mostPoints,
    );
    return ok({
      people: contributors,
      contributions: attributed,
      points: points ?? [],
      ...(caveats.length === 0 ? {} : { caveats }),
    });
  });
}
