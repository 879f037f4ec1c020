import { createTimeBudget, dutyKinds, nearestName, type TimeBudget } from "@org/community-core";
import { err, ok, type Result } from "neverthrow";
import { type Failure, usageFailure } from "../failure.js";
import { isPseudonym } from "../people/pseudonym.js";
import type { ParsedArguments } from "./parsed-arguments.js";

/** The option by which planned hours are given, the same wherever they are asked for. */
export const plannedHours = "planned-hours";

/**
 * The hours a week that people plan for a duty, of `--planned-hours <pseudonym>:<duty>=<hours>`. What was given is not
 * repeated where it may be a name.
 */
export function chosenPlannedHours(given: ParsedArguments): Result<readonly TimeBudget[], Failure> {
  const isKeyed = given.has("keyed") || given.has("key-file");
  const budgets: TimeBudget[] = [];
  for (const text of given.all(plannedHours)) {
    const [, name = "", duty = "", hours = ""] = /^([^:]+):([^=]+)=(.+)$/.exec(text) ?? [];
    const person = isKeyed ? name.toLowerCase() : name.toUpperCase();
    if (!(isKeyed ? isPseudonym(person) : /^P[1-9]\d*$/.test(person))) return err(notSuch(isKeyed));
    if (!dutyKinds.some((one) => one === duty)) return err(noSuchDuty(duty));
    const budget = createTimeBudget({
      person,
      duty,
      hoursPerWeek: /^\d+(\.\d+)?$/.test(hours) ? Number(hours) : Number.NaN,
    });
    if (budget.isErr())
      return err(usageFailure(`The hours of --${plannedHours} are from 0 to the 168 of a week, not "${hours}".`));
    budgets.push(budget.value);
  }
  return ok(budgets);
}

function notSuch(isKeyed: boolean): Failure {
  const example = isKeyed ? "0123456789abcdef:answering=6" : "P1:answering=6";
  return usageFailure(
    `--${plannedHours} takes a pseudonym, a duty and hours a week, such as ${example}.`,
    isKeyed
      ? "With a key a pseudonym has 16 digits, each from 0 to 9 or from a to f."
      : "P1, P2 … are those that the same command shows.",
  );
}

function noSuchDuty(duty: string): Failure {
  const nearest = nearestName(duty, dutyKinds);
  const meant = nearest === undefined ? "" : ` Did you mean ${nearest}?`;
  return usageFailure(`There is no duty "${duty}".${meant}`, `There are: ${dutyKinds.join(", ")}.`);
}
