import { createTimeBudget, type TimeBudget } from "../../model/time-budget.js";

/** @throws RangeError if a time budget has other hours than those of a week, ends before it begins or is none at all. */
export function assertBudgets(budgets: readonly TimeBudget[]): void {
  for (const budget of budgets) {
    const [problem] = createTimeBudget(budget).match(
      () => [],
      ({ problems }) => problems,
    );
    if (problem !== undefined) throw new RangeError(`A time budget cannot be so: ${problem.path} ${problem.message}.`);
  }
}
