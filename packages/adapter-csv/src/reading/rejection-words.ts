import type { RejectionReason } from "../table/row-fault.js";

/** What each reason means and what to do about it; never with the value, which may be a person's. */
export const rejectionWords: Readonly<Record<RejectionReason, readonly [message: string, advice: string]>> = {
  none: ["The row is fine.", ""],
  "too-few-cells": ["The row has fewer cells than the header.", "Repair the row; it may have been cut off."],
  "too-many-cells": [
    "The row has more cells than the header.",
    "Put quotes around text that holds the delimiter; its cells may have shifted.",
  ],
  "quote-not-closed": [
    "A quoted cell does not end where a cell can end.",
    "Close the quote, or write a quote within quotes twice.",
  ],
  "row-too-long": ["The row is longer than the limit.", "Check for a missing line end; or raise limits.longestRow."],
  "value-missing": ["A value that the record needs is empty.", "Fill it in, or leave such rows out with a condition."],
  "id-not-valid": [
    "An id has more than 512 characters or holds control characters.",
    "Check that the column holds ids.",
  ],
  "id-not-readable": [
    "An id holds �, which stands for bytes that are no character here: others may look the same.",
    "Declare the encoding, or save the file as UTF-8.",
  ],
  "text-too-long": ["A text has more than 2,000 characters.", "Map another column, or shorten it."],
  "not-an-instant": [
    "A time is not written in the declared format.",
    "Declare dates.format, such as dd-MM-yyyy HH:mm; ISO 8601 is the default.",
  ],
  "time-missing": [
    "There is a date where a date with a time is needed.",
    "Declare dates.format as yyyy-MM-dd with a time zone to count from midnight.",
  ],
  "time-zone-needed": ["A time says no offset.", "Declare dates.timeZone, such as Europe/Amsterdam."],
  "date-does-not-exist": ["A date does not exist.", "Check whether day and month stand in the declared order."],
  "time-of-day-does-not-exist": [
    "A time of day or an offset does not exist.",
    "Hours go from 00 to 23, minutes and seconds from 00 to 59, offsets to 14:00; write the end of a day as 00:00 of the next.",
  ],
  "time-out-of-range": [
    "A moment lies outside the years 0 to 9999.",
    "Check whether the numbers are epoch-seconds or epoch-milliseconds, and the offset.",
  ],
  "time-does-not-exist": ["The clock skipped this time in spring.", "Check the declared time zone."],
  "not-a-date": ["A date is not written in the declared format.", "Declare dates.format, such as dd-MM-yyyy."],
  "not-a-number": ["A number is not written as one.", "Declare decimal as a comma or a point."],
  "number-out-of-range": ["A number is outside what this field allows.", "Check the value and the decimal mark."],
  "not-yes-or-no": ["A value is neither yes nor no.", "Write true or false, or map the values."],
  "value-not-mapped": ["A value is not in the value map.", "Add it to the map, or set otherwise or keepOthers."],
  "value-not-allowed": ["A word is none of those that this field allows.", "Map the words of the file with map."],
  "ends-before-it-begins": ["A stretch ends before it begins.", "Check the two dates."],
  "act-without-moderation": ["Only a contribution of type moderation has an act.", "Correct the type or the act."],
};
