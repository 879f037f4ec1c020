import type { TimeWindow } from "../../model/time-window.js";
import type { TimeZone } from "../../model/time-zone.js";

/** Over which window figures are measured, and in which zone the days of duties are cut. */
export interface FigureOptions {
  readonly window: TimeWindow;
  readonly timeZone: TimeZone;
}
