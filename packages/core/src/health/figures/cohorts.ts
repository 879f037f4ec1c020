import type { Instant } from "../../model/instant.js";
import { dayMilliseconds, type TimeWindow } from "../../model/time-window.js";

/** Those who came in a window before that of the report, so that what followed is known by its end. */
export interface Cohort {
  readonly window: TimeWindow;
  readonly asOf: Instant;
}

/** Days after a first contribution until retention is known: it looks at days 60 to 90. */
const retentionDays = 90;
/** Days after a first opening until it is known who came back. */
const returnDays = 30;

/** Whose retention is known at the end of a window. */
export function retentionCohort(window: TimeWindow): Cohort {
  return earlier(window, retentionDays);
}

/** Of whom it is known at the end of a window whether they came back. */
export function returnCohort(window: TimeWindow): Cohort {
  return earlier(window, returnDays);
}

function earlier({ from, until }: TimeWindow, days: number): Cohort {
  return { window: { from: from - days * dayMilliseconds, until: until - days * dayMilliseconds }, asOf: until };
}
