import type { ContributionType } from "../model/contribution-type.js";
import type { TimeWindow } from "../model/time-window.js";

/** One kind of contribution in a window. */
export interface WorkOptions {
  readonly window: TimeWindow;
  readonly type: ContributionType;
}
