import type { Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Refusal } from "../../model/errors.js";
import type { Measurement } from "../../model/measurement.js";
import { lifeCycleStage } from "../../viability/life-cycle-stage.js";
import type { SeriesFrame } from "./series-frame.js";

/** What members themselves generated of the activity, window by window. */
export interface LifeCycleWindows {
  /** The windows that the stage was judged by, in their order; at most the latest forty. */
  readonly activity: readonly Measurement<"share">[];
}

const mostWindows = 40;

/** The windows side by side that the stage of the life cycle is judged by (`lifeCycleStage`). */
export function lifeCycleWindows(
  dataset: CommunityDataset,
  { asOf, days, timeZone }: SeriesFrame,
): Result<LifeCycleWindows, Refusal> {
  return lifeCycleStage(dataset, { asOf, windowDays: days, timeZone }).map(({ judged }) => ({
    activity: judged.slice(-mostWindows),
  }));
}
