import { type HeldDuty, placeOfDuty } from "../../activity/sides/held-duties.js";
import { daysReachEnd } from "../../model/days-reach-end.js";
import type { DutyKind } from "../../model/duty-kind.js";
import type { Instant } from "../../model/instant.js";
import type { TimeBudget } from "../../model/time-budget.js";
import type { TimeZone } from "../../model/time-zone.js";
import { sum } from "../../stats/sum.js";

/** At the end of which window hours are planned, and by what. */
export interface PlannedHoursOptions {
  readonly asOf: Instant;
  readonly timeZone: TimeZone;
  /** Time budgets whose `person` is a pseudonym. */
  readonly budgets: readonly TimeBudget[];
}

/**
 * The hours a week that a person plans for a duty at a moment; nothing if nobody said any. A time budget that holds then
 * takes the place of the hours that the person's duties set aside. Of facts that overlap, saying the same of one person at one
 * place, the most hours count, and not their sum.
 *
 * @param held - The duties that are held at the moment.
 */
export function plannedHours(
  person: string,
  duty: DutyKind,
  held: readonly HeldDuty[],
  { asOf, timeZone, budgets }: PlannedHoursOptions,
): number | undefined {
  const budgeted = budgets.filter(
    (one) => one.person === person && one.duty === duty && daysReachEnd(one, asOf, timeZone),
  );
  if (budgeted.length > 0) return mostOf(budgeted);
  const set = held.filter((one) => one.holder === person && one.duty === duty);
  const places = [...new Set(set.map(placeOfDuty))];
  const hours = places.flatMap((place) => mostOf(set.filter((one) => placeOfDuty(one) === place)) ?? []);
  return hours.length === 0 ? undefined : sum(hours);
}

/** The most hours that any of them says; nothing if none says any. */
function mostOf(facts: readonly { readonly hoursPerWeek?: number }[]): number | undefined {
  const hours = facts.flatMap(({ hoursPerWeek }) => hoursPerWeek ?? []);
  return hours.length === 0 ? undefined : Math.max(...hours);
}
