import { ok, type Result } from "neverthrow";
import { dutyActs } from "../activity/duties/duty-acts.js";
import { whenShown } from "../activity/duties/when-shown.js";
import { lengthOf, wholeDatesOf } from "../activity/observation/stretches.js";
import { insufficientData } from "../activity/refusals.js";
import { type ResponsesToMembers, responsesToMembers } from "../activity/responses/responses-to-members.js";
import { hourOfWeek } from "../activity/rhythm/hour-of-week.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { dayMilliseconds, type TimeWindow } from "../model/time-window.js";
import type { TimeZone } from "../model/time-zone.js";
import { usuallyThere } from "./usually-there.js";

/** The window that is looked at, and the zone in which its hours are cut. */
export interface CoverageOptions {
  readonly window: TimeWindow;
  /** Absent: UTC. */
  readonly timeZone?: TimeZone;
  /** In which share of the weeks that were looked at somebody answers at an hour to be usually there, above 0 to 1. Absent: a quarter (ours). */
  readonly usualShare?: number;
}

/** When members ask, and how many usually answer then. */
export interface HoursOfDemand {
  readonly responses: ResponsesToMembers;
  /** The hour of the week of each opening, 0–167. */
  readonly hours: Uint8Array;
  /** How many people are usually there at each hour of the week. */
  readonly there: Uint32Array;
}

/** Under four weeks an hour of the week comes too seldom for any habit: ours. */
const fewestDays = 28;

/** At which hour of the week members opened each conversation, and how many people usually answer at each hour. */
export function hoursOfDemand(
  dataset: CommunityDataset,
  definition: string,
  { window, timeZone = "UTC", usualShare = 0.25 }: CoverageOptions,
): Result<HoursOfDemand, Refusal> {
  if (!(usualShare > 0 && usualShare <= 1))
    throw new RangeError(`The share of weeks is above 0 and at most 1, got ${usualShare}.`);
  const hourAt = hourOfWeek(timeZone);
  return responsesToMembers(dataset, definition, { window, timeZone }).andThen((responses) =>
    dutyActs(dataset, "answering", { window, timeZone }).andThen((acts) => {
      const days = daysSeen(dataset, window);
      if (days < fewestDays) return insufficientData(definition, "too-few-days", fewestDays, days);
      const weeks = Math.floor(days / 7);
      const leastWeeks = Math.ceil(usualShare * weeks - 1e-9);
      const there = usuallyThere(dataset, acts, { window, hourAt, leastWeeks });
      const hours = Uint8Array.from(responses.opening, (row) => hourAt(dataset.contributions.at[row] ?? 0));
      return ok({ responses, hours, there });
    }),
  );
}

/** Dates of the window that were looked at; a day begun is one, for undeclared sight begins with the first contribution. */
function daysSeen(dataset: CommunityDataset, window: TimeWindow): number {
  const seen = lengthOf(whenShown(dataset, "answering", window)) / dayMilliseconds;
  return Math.min(wholeDatesOf([window]), Math.ceil(seen));
}
