import type { Instant } from "../../model/instant.js";
import type { TimeWindow } from "../../model/time-window.js";
import type { TimeZone } from "../../model/time-zone.js";

/** Of which moment, window and zone. */
export interface SeriesFrame {
  readonly asOf: Instant;
  readonly days: number;
  readonly window: TimeWindow;
  readonly timeZone: TimeZone;
}
