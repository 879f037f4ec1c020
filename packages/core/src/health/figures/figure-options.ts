import type { TimeWindow } from "../../model/time-window.js";
import type { TimeZone } from "../../model/time-zone.js";
import type { CommunityFrame } from "../report/told-viability.js";

/** Over which window figures are measured, and in which zone the days of duties are cut. */
export interface FigureOptions {
  readonly window: TimeWindow;
  readonly timeZone: TimeZone;
  /** What is known of the community besides its data. */
  readonly community?: CommunityFrame;
}
