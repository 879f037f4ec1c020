import type { CommunityDataset, SourcedFact } from "../../dataset/community-dataset.js";
import { startOfDate } from "../../model/calendar-window.js";
import type { TimeWindow } from "../../model/time-window.js";
import type { TimeZone } from "../../model/time-zone.js";

/** The time entries whose day begins in a window, in a time zone. */
export function timeEntriesIn(
  { facts }: CommunityDataset,
  window: TimeWindow,
  timeZone: TimeZone,
): readonly SourcedFact<"timeEntry">[] {
  return facts.timeEntry.filter(({ date }) => {
    const day = startOfDate(date, timeZone);
    return day >= window.from && day < window.until;
  });
}
