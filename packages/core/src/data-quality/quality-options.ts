import type { Instant } from "../model/instant.js";
import type { TimeZone } from "../model/time-zone.js";

/** Until when data are looked at, and by which clock. */
export interface QualityOptions {
  /** What came later is not looked at. Absent: everything is. */
  readonly asOf?: Instant;
  /** The zone in which days are cut. Absent: UTC. */
  readonly timeZone?: TimeZone;
}
