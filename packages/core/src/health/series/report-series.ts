import { type Told, told } from "../../continuity/told.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { type ActivityOverTime, activityOverTime } from "./activity-over-time.js";
import { type ConcentrationCurve, concentrationCurve } from "./concentration-curve.js";
import { type LifeCycleWindows, lifeCycleWindows } from "./life-cycle-windows.js";
import { type NetworkCore, networkCore } from "./network-core.js";
import { type RetentionByCohort, retentionByCohort } from "./retention-by-cohort.js";
import type { SeriesFrame } from "./series-frame.js";
import { type WaitingForResponse, waitingForResponse } from "./waiting-for-response.js";

/**
 * What charts of a report are drawn from, besides its figures: points of curves and of time, so few that a report stays
 * small however large the community is. Each part is measured as the figure that it goes with, or refused for its reason.
 */
export interface ReportSeries {
  readonly schema: "report-series@1";
  /** Who was active week by week, month by month or quarter by quarter. */
  readonly activity: Told<ActivityOverTime>;
  /** How unevenly the contributions of the window are spread. */
  readonly concentration: Told<ConcentrationCurve>;
  /** How long the openings of the window waited for a response. */
  readonly waiting: Told<WaitingForResponse>;
  /** Who came back, by when they came first. */
  readonly retention: Told<RetentionByCohort>;
  /** What members themselves generated, window by window. */
  readonly lifeCycle: Told<LifeCycleWindows>;
  /** Who exchanges replies with whom among those whom most hold together. Names people, so that a report for everybody has none. */
  readonly network?: Told<NetworkCore>;
}

/** The series of a report. */
export function reportSeries(dataset: CommunityDataset, frame: SeriesFrame): ReportSeries {
  return {
    schema: "report-series@1",
    activity: told(activityOverTime(dataset, frame)),
    concentration: told(concentrationCurve(dataset, frame)),
    waiting: told(waitingForResponse(dataset, frame)),
    retention: told(retentionByCohort(dataset, frame)),
    lifeCycle: told(lifeCycleWindows(dataset, frame)),
    network: told(networkCore(dataset, frame)),
  };
}
