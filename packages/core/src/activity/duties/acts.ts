import type { DutyKind } from "../../model/duty-kind.js";
import type { Caveat } from "../../model/measurement.js";
import type { TimeWindow } from "../../model/time-window.js";
import type { RoleOptions } from "../sides/sides.js";

/** A duty of which a source can show acts. */
export type ShownDuty = Exclude<DutyKind, "involving" | "steering" | "accounting">;

/** In which window acts are counted, and in which zone the days of duties are cut. */
export interface DutyActsOptions extends Pick<RoleOptions, "timeZone"> {
  readonly window: TimeWindow;
  /** 1 for each venue whose acts count, by index; gatherings count wherever they are. Absent: all that show the duty. */
  readonly venues?: Uint8Array;
}

/** The acts of one duty by person. */
export interface DutyActs {
  /** By index of the person; 0 for who did nothing of it and for automated accounts. */
  readonly counts: Readonly<Uint32Array>;
  /** The sum of the counts; 0 is an answer. */
  readonly total: number;
  /** Of welcomes: after how many of them somebody else answered the newcomer too, in the same conversation. */
  readonly othersAnswered?: number;
  readonly caveats: readonly Caveat[];
}
