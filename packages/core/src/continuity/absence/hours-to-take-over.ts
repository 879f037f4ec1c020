import type { HeldDuty } from "../../activity/sides/held-duties.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { DutyKind } from "../../model/duty-kind.js";
import { type TimeWindow, windowDays } from "../../model/time-window.js";
import { sum } from "../../stats/sum.js";
import { type PlannedHoursOptions, plannedHours } from "../load/planned-hours.js";
import { timeEntriesIn } from "../load/time-entries-in.js";
import type { AwayPeople } from "./away-people.js";

/** Hours a week that somebody would have to take over; absent where nothing is known of them. */
export interface HoursOfDuty {
  /** As planned: by time budgets, else by what the duties set aside. */
  readonly plannedHoursPerWeek?: number;
  /** As spent, by the time entries of the window. */
  readonly spentHoursPerWeek?: number;
}

interface HoursChoice extends PlannedHoursOptions {
  readonly window: TimeWindow;
}

/**
 * The hours a week that those who are away plan and spend on a duty. These hours are load and no capacity: those of
 * volunteers count, for somebody would have to find them.
 */
export function hoursToTakeOver(
  dataset: CommunityDataset,
  held: readonly HeldDuty[],
  duty: DutyKind,
  { names, has }: AwayPeople,
  choice: HoursChoice,
): HoursOfDuty {
  const { window, timeZone } = choice;
  const planned = names.flatMap((name) => plannedHours(name, duty, held, choice) ?? []);
  const spent = timeEntriesIn(dataset, window, timeZone)
    .filter((entry) => entry.duty === duty && has(entry.person ?? ""))
    .map(({ hours }) => hours);
  const weeks = windowDays(window) / 7;
  return {
    ...(planned.length === 0 ? {} : { plannedHoursPerWeek: sum(planned) }),
    ...(spent.length === 0 ? {} : { spentHoursPerWeek: sum(spent) / weeks }),
  };
}
