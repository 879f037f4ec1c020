import { type HeldDuty, heldDuties } from "../../activity/sides/held-duties.js";
import type { CommunityLoad, DutyLoad, PersonLoad, PlannedAbsence } from "../../continuity/load/community-load.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { CalendarDate } from "../../model/calendar-date.js";
import { startOfDate } from "../../model/calendar-window.js";
import { daysReachEnd } from "../../model/days-reach-end.js";
import type { Instant } from "../../model/instant.js";
import type { TimeBudget } from "../../model/time-budget.js";
import { dayMilliseconds } from "../../model/time-window.js";
import type { TimeZone } from "../../model/time-zone.js";
import type { Finding } from "../assessment/finding.js";

/** Over this part of the planned hours nothing is left for what was not foreseen: ours. */
export const fullestUse = 0.85;

/** Building a community up can take a year (S30). */
const leastBudgetDays = 365;

/** Of when hours are planned, and by which time budgets beside the duties. */
export interface LoadFindingsOptions {
  readonly asOf: Instant;
  readonly timeZone: TimeZone;
  readonly budgets: readonly TimeBudget[];
}

/**
 * What the time says: planned hours of which hardly any are left, hours that nobody is named for, somebody with a duty who
 * goes away, and a budget that rests on one person or ends within a year (S06, S12, S30). Utilisation counts from its lower
 * end, so that our assumption alone warns of nothing that may not be.
 */
export function loadFindings(
  dataset: CommunityDataset,
  load: CommunityLoad,
  options: LoadFindingsOptions,
): readonly Finding[] {
  return [
    ...load.duties.flatMap((duty) => duty.people.flatMap((person) => overloaded(duty, person))),
    ...load.absences.map(absenceAhead),
    ...onOnePerson(load),
    ...underAYear(dataset, load, options),
    ...withoutPerson(load),
  ];
}

/** The first of their duties by its name, the others by their number. */
function absenceAhead({ person, from, until, duties }: PlannedAbsence): Finding {
  const params = {
    duty: duties[0] ?? "",
    date: from,
    ...(until === undefined ? {} : { until }),
    ...(duties.length > 1 ? { more: duties.length - 1 } : {}),
  };
  return { code: "absence-ahead", params, people: [person], severity: "notice", pillar: "continuityRisk", key: "S12" };
}

function overloaded({ duty }: DutyLoad, { person, utilisation }: PersonLoad): readonly Finding[] {
  if (utilisation === undefined || utilisation.low <= fullestUse) return [];
  const params = { duty, share: utilisation.low, use: utilisation.basis };
  const severity = utilisation.low > 1 ? "serious" : "notice";
  return [{ code: "load-above-capacity", params, people: [person], severity, pillar: "continuityRisk", key: "S06" }];
}

/** The hours of volunteers are no budget. */
function onOnePerson({ duties }: CommunityLoad): readonly Finding[] {
  const planning = duties.flatMap(({ people }) => people).filter(({ volunteer }) => volunteer !== true);
  const people = [...new Set(planning.filter(({ planned = 0 }) => planned > 0).map(({ person }) => person))];
  if (people.length !== 1) return [];
  const params = { people: 1 };
  return [{ code: "budget-on-one-person", params, people, severity: "serious", pillar: "continuityRisk", key: "S30" }];
}

function underAYear(dataset: CommunityDataset, load: CommunityLoad, options: LoadFindingsOptions): readonly Finding[] {
  const { asOf, timeZone } = options;
  const ends = budgetEnds(dataset, load, options);
  const last = ends
    .filter((end) => end !== undefined)
    .sort()
    .at(-1);
  if (last === undefined || ends.includes(undefined)) return [];
  if (startOfDate(last, timeZone) - asOf > leastBudgetDays * dayMilliseconds) return [];
  const params = { date: last };
  return [{ code: "budget-under-a-year", params, severity: "notice", pillar: "continuityRisk", key: "S30" }];
}

/**
 * Until when hours are planned, of each plan; nothing where no end was agreed. Of a duty and the contract for it the one that ends
 * first. The hours of volunteers are no budget, and a
 * time budget takes the place of what the duty sets aside.
 */
function budgetEnds(
  dataset: CommunityDataset,
  load: CommunityLoad,
  { asOf, timeZone, budgets }: LoadFindingsOptions,
): readonly (CalendarDate | undefined)[] {
  const isVolunteers = (one: Pick<TimeBudget, "duty" | "person">): boolean =>
    load.duties.some(
      ({ duty, people }) =>
        duty === one.duty && people.some(({ person, volunteer }) => person === one.person && volunteer === true),
    );
  const now = budgets.filter((one) => daysReachEnd(one, asOf, timeZone));
  const isBudgeted = ({ duty, holder }: HeldDuty): boolean =>
    now.some((one) => one.duty === duty && one.person === holder);
  const set = heldDuties(dataset, asOf, timeZone).filter(
    (one) => (one.hoursPerWeek ?? 0) > 0 && one.engagement !== "volunteer" && !isBudgeted(one),
  );
  return [
    ...now.filter((one) => one.hoursPerWeek > 0 && !isVolunteers(one)).map(({ until }) => until),
    ...set.map(({ until, contractUntil }) => [until, contractUntil].filter((day) => day !== undefined).sort()[0]),
  ];
}

function withoutPerson({ hoursWithoutPerson: hours }: CommunityLoad): readonly Finding[] {
  if (hours === 0) return [];
  return [{ code: "time-without-person", params: { hours }, severity: "notice", pillar: "continuityRisk", key: "S06" }];
}
