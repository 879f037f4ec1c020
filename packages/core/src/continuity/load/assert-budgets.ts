import { isCalendarDate } from "../../model/calendar-date.js";
import { dutyKinds } from "../../model/duty-kind.js";
import { isId } from "../../model/id.js";
import type { TimeBudget } from "../../model/time-budget.js";

const hoursInWeek = 7 * 24;

/**
 * What `createTimeBudget` refuses, without the schemas that it is made of: they would be most of what an import of this metric
 * costs.
 *
 * @throws RangeError if a time budget has other hours than those of a week, ends before it begins or is none at all.
 */
export function assertBudgets(budgets: readonly TimeBudget[]): void {
  for (const { person, duty, hoursPerWeek, from, until } of budgets) {
    assert(isId(person), "person is an id");
    assert(dutyKinds.includes(duty), `duty is one of ${dutyKinds.join(", ")}, got ${duty}`);
    assert(
      hoursPerWeek >= 0 && hoursPerWeek <= hoursInWeek,
      `hoursPerWeek is 0 to ${hoursInWeek}, got ${hoursPerWeek}`,
    );
    assert(from === undefined || isCalendarDate(from), `from is a day such as 2026-01-31, got ${from}`);
    assert(until === undefined || isCalendarDate(until), `until is a day such as 2026-01-31, got ${until}`);
    assert(from === undefined || until === undefined || from <= until, `until is not before ${from}, got ${until}`);
  }
}

function assert(holds: boolean, allowed: string): void {
  if (!holds) throw new RangeError(`A time budget cannot be so: ${allowed}.`);
}
