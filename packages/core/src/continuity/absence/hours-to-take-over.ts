import type { HeldDuty } from "../../activity/sides/held-duties.js";
import type { CommunityDataset, SourcedFact } from "../../dataset/community-dataset.js";
import { startOfDate } from "../../model/calendar-window.js";
import { daysReachEnd } from "../../model/days-reach-end.js";
import type { DutyKind } from "../../model/duty-kind.js";
import type { TimeWindow } from "../../model/time-window.js";
import { sum } from "../../stats/sum.js";
import { heldSince } from "../load/held-since.js";
import { type PlannedHoursOptions, plannedHours } from "../load/planned-hours.js";
import { stretchesAway } from "../load/stretches-away.js";
import { timeEntriesIn } from "../load/time-entries-in.js";
import type { AwayPeople } from "./away-people.js";
import { weeksAtWork } from "./weeks-at-work.js";

/** Hours a week that somebody would have to take over; absent where nothing is known of them. */
export interface HoursOfDuty {
  /** As planned: by time budgets, else by what the duties set aside. */
  readonly plannedHoursPerWeek?: number;
  /** As spent, by the time entries of the window, in the weeks in which they were at work. */
  readonly spentHoursPerWeek?: number;
}

interface HoursChoice extends PlannedHoursOptions {
  readonly window: TimeWindow;
}

/**
 * The hours a week that those who are away plan and spend on a duty. These hours are load and no capacity: those of
 * volunteers count, for somebody would have to find them. Spent hours are divided by the weeks in which a person was at
 * work: since they hold the duty, since time is entered at all, and without their absences. Somebody who takes over has to
 * find what a week with them took, and not the mean with weeks without them.
 */
export function hoursToTakeOver(
  dataset: CommunityDataset,
  held: readonly HeldDuty[],
  duty: DutyKind,
  { names, has }: AwayPeople,
  choice: HoursChoice,
): HoursOfDuty {
  const planned = names.flatMap((name) => plannedHours(name, duty, held, choice) ?? []);
  const entries = timeEntriesIn(dataset, choice.window, choice.timeZone).filter(
    (entry) => entry.duty === duty && has(entry.person ?? ""),
  );
  const spenders = [...new Set(entries.flatMap(({ person }) => person ?? []))];
  const spent = spenders.flatMap((person) => {
    const own = entries.filter((entry) => entry.person === person);
    return spentPerWeek(dataset, held, duty, person, own, choice) ?? [];
  });
  return {
    ...(planned.length === 0 ? {} : { plannedHoursPerWeek: sum(planned) }),
    ...(spent.length === 0 ? {} : { spentHoursPerWeek: sum(spent) }),
  };
}

/** What one person spent in a week at work; nothing where they entered hours only before they held the duty. */
function spentPerWeek(
  dataset: CommunityDataset,
  held: readonly HeldDuty[],
  duty: DutyKind,
  person: string,
  entries: readonly SourcedFact<"timeEntry">[],
  { window, timeZone, asOf, budgets }: HoursChoice,
): number | undefined {
  const now = budgets.filter((budget) => daysReachEnd(budget, asOf, timeZone));
  const sources = new Set(entries.map(({ source }) => source));
  const [firstDay = ""] = dataset.facts.timeEntry
    .filter(({ source }) => sources.has(source))
    .map(({ date }) => date)
    .sort();
  const since = Math.max(
    heldSince({ held, budgets: now, window, timeZone }, duty, person),
    startOfDate(firstDay, timeZone),
  );
  const own = entries.filter(({ date }) => startOfDate(date, timeZone) >= since);
  if (own.length === 0) return undefined;
  const away = stretchesAway(
    dataset.facts.absence.filter((absence) => absence.person === person),
    timeZone,
  );
  return sum(own.map(({ hours }) => hours)) / weeksAtWork({ window, timeZone, since, away }, own);
}
