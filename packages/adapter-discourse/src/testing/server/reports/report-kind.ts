import type { Instant } from "@org/community-core/source";
import type { PlayedForum } from "../../played-forum.js";

/** A report that staff can ask for. */
export interface ReportKind {
  readonly type: string;
  readonly modes: readonly string[];
  readonly labels: readonly object[];
  readonly average?: boolean;
  readonly percent?: boolean;
  readonly higherIsBetter?: boolean;
  /** The rows between two moments, both included. */
  readonly data: (forum: PlayedForum, from: Instant, until: Instant) => readonly object[];
}

/** The columns of a report that has a value for each day. */
export const dayLabels: readonly object[] = [
  { type: "date", property: "x", title: "Day" },
  { type: "number", property: "y", title: "Count" },
];
