import { ok, type Result } from "neverthrow";
import { insufficientData } from "../../activity/refusals.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { retention } from "../../engagement/retention.js";
import type { Refusal } from "../../model/errors.js";
import type { Measurement } from "../../model/measurement.js";
import { dayMilliseconds } from "../../model/time-window.js";
import { type PeriodStep, periodStarts, recordedUntil } from "./periods.js";
import type { SeriesFrame } from "./series-frame.js";

/** Of the newcomers of each quarter, how many came back. */
export interface RetentionByCohort {
  readonly step: PeriodStep;
  /** `retention` of the newcomers of a period; its window is the period. In their order, at most twelve. */
  readonly cohorts: readonly Measurement<"share">[];
  /** Periods among these that say nothing, such as those with too few newcomers. */
  readonly leftOut: number;
}

const mostCohorts = 12;
/** After so many days it is known who came back. */
const knownAfterDays = 90;

/**
 * `retention` by quarter of the first contribution: the latest twelve quarters of which it is known. The first quarter of
 * the record is none of them where nothing before it was seen. Refused for the reason of the latest quarter where none
 * says anything.
 */
export function retentionByCohort(
  dataset: CommunityDataset,
  { asOf, timeZone }: SeriesFrame,
): Result<RetentionByCohort, Refusal> {
  const recorded = recordedUntil(dataset, asOf);
  const until = asOf - knownAfterDays * dayMilliseconds;
  const starts =
    recorded === undefined || recorded.from >= until
      ? []
      : periodStarts({ from: recorded.from, until }, "quarter", timeZone, mostCohorts);
  const measured = starts
    .slice(0, -1)
    .map((from, index) => retention(dataset, { window: { from, until: starts[index + 1] ?? from }, asOf }));
  const cohorts = measured.flatMap((cohort) => (cohort.isOk() ? [cohort.value] : []));
  const latest = measured.at(-1);
  if (latest === undefined) return insufficientData("retention@1", "too-few-newcomers", 10, 0);
  if (cohorts.length === 0) return latest.map(() => ({ step: "quarter" as const, cohorts, leftOut: measured.length }));
  return ok({ step: "quarter", cohorts, leftOut: measured.length - cohorts.length });
}
