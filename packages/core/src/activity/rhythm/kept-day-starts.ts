import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { TimeWindow } from "../../model/time-window.js";
import type { TimeZone } from "../../model/time-zone.js";
import { keepLatest } from "../keep-latest.js";
import { dayStarts } from "./calendar-starts.js";

const kept = keepLatest<Float64Array>();

/**
 * The days of a window (`dayStarts`), made once for a dataset, window and zone: several figures of a report count by day, and
 * to cut days in a zone takes longer than to count them.
 *
 * @throws RangeError if the window does not end after it begins or there is no such zone.
 */
export function keptDayStarts(dataset: CommunityDataset, window: TimeWindow, timeZone: TimeZone): Float64Array {
  const key = JSON.stringify([window.from, window.until, timeZone]);
  return kept(dataset, key, () => dayStarts(window, timeZone));
}
