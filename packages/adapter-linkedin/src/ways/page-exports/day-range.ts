import type { CalendarDate } from "@org/community-core/source";

/** The days that an export speaks of. */
export interface DayRange {
  readonly from: CalendarDate;
  /** The day behind the last. */
  readonly until: CalendarDate;
}

/** The range from the first begin to the last end; `undefined` where there is none. */
export function wholeRange(ranges: readonly DayRange[]): DayRange | undefined {
  const from = ranges.map((range) => range.from).sort()[0];
  const until = ranges
    .map((range) => range.until)
    .sort()
    .at(-1);
  return from === undefined || until === undefined ? undefined : { from, until };
}
