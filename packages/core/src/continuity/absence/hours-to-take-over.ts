import { type HeldDuty, placeOfDuty } from "../../activity/held-duties.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { endOfDate, startOfDate } from "../../model/calendar-window.js";
import type { DutyKind } from "../../model/duty-kind.js";
import type { Instant } from "../../model/instant.js";
import type { TimeBudget } from "../../model/time-budget.js";
import { type TimeWindow, windowDays } from "../../model/time-window.js";
import type { TimeZone } from "../../model/time-zone.js";
import { sum } from "../../stats/sum.js";
import type { AwayPeople } from "./away-people.js";

/** Hours a week that somebody would have to take over; absent where nothing is known of them. */
export interface HoursOfDuty {
  /** As planned: by time budgets, else by what the duties set aside. */
  readonly plannedHoursPerWeek?: number;
  /** As spent, by the time entries of the window. */
  readonly spentHoursPerWeek?: number;
}

interface HoursChoice {
  readonly asOf: Instant;
  readonly window: TimeWindow;
  readonly timeZone: TimeZone;
  readonly budgets: readonly TimeBudget[];
}

/**
 * The hours a week that those who are away plan and spend on a duty. A time budget that holds at the moment takes the
 * place of the hours that the same person's duty sets aside. These hours are load and no capacity: those of volunteers
 * count, for somebody would have to find them. Of facts that overlap, saying the same of one person at one place, the most
 * hours count, and not their sum.
 */
export function hoursToTakeOver(
  dataset: CommunityDataset,
  held: readonly HeldDuty[],
  duty: DutyKind,
  { names, has }: AwayPeople,
  { asOf, window, timeZone, budgets }: HoursChoice,
): HoursOfDuty {
  const isBudgeted = ({ from, until }: TimeBudget): boolean =>
    (from === undefined || startOfDate(from, timeZone) <= asOf) &&
    (until === undefined || endOfDate(until, timeZone) > asOf);
  const isSpentHere = (date: string): boolean => {
    const day = startOfDate(date, timeZone);
    return day >= window.from && day < window.until;
  };
  const planned = names.flatMap((name) => {
    const budgeted = budgets.filter((one) => one.person === name && one.duty === duty && isBudgeted(one));
    const set = held.filter((one) => one.holder === name && one.duty === duty);
    if (budgeted.length > 0) return mostOf(budgeted);
    const places = [...new Set(set.map(placeOfDuty))];
    return places.flatMap((place) => mostOf(set.filter((one) => placeOfDuty(one) === place)));
  });
  const spent = dataset.facts.timeEntry
    .filter((entry) => entry.duty === duty && has(entry.person ?? "") && isSpentHere(entry.date))
    .map(({ hours }) => hours);
  const weeks = windowDays(window) / 7;
  return {
    ...(planned.length === 0 ? {} : { plannedHoursPerWeek: sum(planned) }),
    ...(spent.length === 0 ? {} : { spentHoursPerWeek: sum(spent) / weeks }),
  };
}

/** The most hours that any of them says; nothing if none says any. */
function mostOf(facts: readonly { readonly hoursPerWeek?: number }[]): readonly number[] {
  const hours = facts.flatMap(({ hoursPerWeek }) => hoursPerWeek ?? []);
  return hours.length === 0 ? [] : [Math.max(...hours)];
}
