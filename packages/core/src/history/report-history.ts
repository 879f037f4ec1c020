import type { Told } from "../continuity/told.js";
import type { IsoInstant } from "../model/instant.js";
import type { Interval, Unit } from "../model/measurement.js";

/** Why a stored report is not in the history: it would be mixed with what it cannot be compared with. */
export type LeftOutReason = "other-sources" | "other-time-zone" | "other-window-length" | "same-moment";

/** A stored report that is not in the history. */
export interface LeftOutReport {
  readonly asOf: IsoInstant;
  readonly reason: LeftOutReason;
}

/** One value of a series. */
export interface HistoryPoint {
  readonly asOf: IsoInstant;
  readonly value: number;
  readonly interval?: Interval;
  /** Whether its window shares no day with that of the next such point: only these are held against chance. */
  readonly isIndependent: boolean;
}

/** A moment at which a series has no value: the report could not measure it, or measured it by another rule. */
export interface HistoryGap {
  readonly asOf: IsoInstant;
  readonly reason: "not-measured" | "other-definition" | "not-asked";
}

/** Which way a series goes over its independent points. */
export interface HistoryTrend {
  /** By how much it typically changes in 30 days: the Theil–Sen slope. */
  readonly per30Days: number;
  /** Sen's interval, 99 %. */
  readonly interval: Interval;
  /** `none` where the interval holds 0. */
  readonly direction: "up" | "down" | "none";
}

/** Where a series has changed its level. */
export interface HistoryChange {
  /** The first report of the new level. */
  readonly asOf: IsoInstant;
  /** The last report of the level before. */
  readonly since: IsoInstant;
  /** The medians of both levels. */
  readonly from: number;
  readonly to: number;
}

/** How much a series moves from one report to the next within its latest level: what is within is no news. */
export interface NoiseBand {
  readonly middle: number;
  readonly lower: number;
  readonly upper: number;
}

/** A score or a figure over time. */
export interface HistorySeries {
  readonly kind: "score" | "own-score" | "figure";
  /** The pillar of a score, the name of a score of one's own, or the key of a figure. */
  readonly key: string;
  /** Absent for scores, which are points of 100. */
  readonly unit?: Unit;
  readonly definition?: string;
  readonly points: readonly HistoryPoint[];
  readonly gaps: readonly HistoryGap[];
  readonly trend: Told<HistoryTrend>;
  readonly changes: Told<readonly HistoryChange[]>;
  /** Absent with fewer than five independent points in the latest level. */
  readonly noise?: NoiseBand;
}

/** Stored reports of one community over time: plain JSON, versioned. */
export interface ReportHistory {
  readonly schema: "report-history@1";
  readonly sources: readonly string[];
  readonly timeZone: string;
  /** Days of the window of every report. */
  readonly days: number;
  /** The moments of the reports, ascending. */
  readonly moments: readonly IsoInstant[];
  readonly leftOut: readonly LeftOutReport[];
  readonly series: readonly HistorySeries[];
  /** How many series were looked through for changes, and in how many one would be found by chance where nothing changed; for trends the same. */
  readonly judged: { readonly count: number; readonly byChance: number };
}
