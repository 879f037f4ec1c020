import type { Caveat } from "../../model/measurement.js";
import type { TimeWindow } from "../../model/time-window.js";
import type { RoleOptions } from "../sides.js";

/** In which window acts are counted, and in which zone the days of duties are cut. */
export interface DutyActsOptions extends Pick<RoleOptions, "timeZone"> {
  readonly window: TimeWindow;
}

/** The acts of one duty by person. */
export interface DutyActs {
  /** By index of the person; 0 for who did nothing of it and for automated accounts. */
  readonly counts: Uint32Array;
  /** The sum of the counts; 0 is an answer. */
  readonly total: number;
  readonly caveats: readonly Caveat[];
}
