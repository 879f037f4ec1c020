import { isSaid } from "../../documents/is-said.js";
import { contradiction, gap } from "../../documents/make-finding.js";
import type { Duty } from "../../model/duty.js";
import type { Id } from "../../model/id.js";
import type { CommunityPlan } from "../community-plan.js";
import type { PlanFinding } from "../plan-finding.js";

/**
 * How much time there is for each duty and person, and whether it fits what the duties need (S06, S27, S28). Budgets of
 * different times are added as if they were of the same week.
 */
export function timeChecks(plan: CommunityPlan): readonly PlanFinding[] {
  const { duties = [], time = [] } = plan;
  const hasHours = isSaid(time) || duties.some(({ hoursPerWeek }) => hoursPerWeek !== undefined);
  return [
    ...gap(!hasHours, "time-missing", { severity: "serious", key: "S06", paths: ["time"] }),
    ...(hasHours ? [...ofDuties(plan), ...ofBudgets(plan), ...ofPeople(plan)] : []),
  ];
}

function ofDuties({ duties = [], time = [] }: CommunityPlan): readonly PlanFinding[] {
  return duties.flatMap(({ holder, duty }, index) => {
    const isSame = (other: Duty): boolean => other.holder === holder && other.duty === duty;
    // A duty that somebody has at several venues is held against the hours once.
    if (duties.findIndex(isSame) < index) return [];
    const same = duties.filter(isSame);
    const isKnown = same.some(({ hoursPerWeek }) => hoursPerWeek !== undefined);
    const budgets = time.filter((budget) => budget.person === holder && budget.duty === duty);
    const [needed, hours] = [sum(same), sum(budgets)];
    const places = duties.flatMap((other, at) => (isSame(other) ? [`duties[${at}].hoursPerWeek`] : []));
    const about = { severity: "serious", params: { person: holder, duty } } as const;
    return [
      ...gap(!isKnown && budgets.length === 0, "hours-unknown", {
        ...about,
        severity: "notice",
        key: "S28",
        paths: places,
      }),
      ...contradiction(isSaid(time) && hours < needed, "hours-too-few", {
        ...about,
        key: "S06",
        params: { ...about.params, hours, needed },
        paths: [...places, "time"],
      }),
    ];
  });
}

function ofBudgets({ duties, time = [], team = [] }: CommunityPlan): readonly PlanFinding[] {
  const volunteers = new Set(team.filter(({ engagement }) => engagement === "volunteer").map(({ id }) => id));
  return time.flatMap(({ person, duty, hoursPerWeek }, index) => {
    const holds = (duties ?? []).filter((one) => one.holder === person && one.duty === duty);
    const isVolunteer = volunteers.has(person) || holds.some(({ engagement }) => engagement === "volunteer");
    const about = { key: "S06", severity: "notice", params: { person, duty, hours: hoursPerWeek } } as const;
    return [
      ...contradiction(isSaid(duties) && holds.length === 0, "hours-without-duty", {
        ...about,
        paths: [`time[${index}]`, "duties"],
      }),
      ...contradiction(isVolunteer, "volunteer-hours-counted", { ...about, key: "S27", paths: [`time[${index}]`] }),
    ];
  });
}

function ofPeople({ team = [], duties = [], time = [] }: CommunityPlan): readonly PlanFinding[] {
  return team.flatMap(({ id, hoursPerWeek: has }, index) => {
    const planned = hoursOf(id, { duties, time });
    return contradiction(has !== undefined && planned > has, "person-overbooked", {
      severity: "serious",
      key: "S06",
      params: { person: id, hours: has ?? 0, needed: planned },
      paths: [`team[${index}].hoursPerWeek`, isSaid(time) ? "time" : "duties"],
    });
  });
}

/** The hours of a person: of each duty what is budgeted or, where that is more or nothing is, what it needs. */
function hoursOf(person: Id, { duties = [], time = [] }: Pick<CommunityPlan, "duties" | "time">): number {
  const own = duties.filter(({ holder }) => holder === person);
  const kinds = new Set([
    ...own.map(({ duty }) => duty),
    ...time.filter((budget) => budget.person === person).map(({ duty }) => duty),
  ]);
  return sum(
    [...kinds].map((kind) => {
      const budgeted = sum(time.filter((budget) => budget.person === person && budget.duty === kind));
      const needed = sum(own.filter(({ duty }) => duty === kind));
      return { hoursPerWeek: Math.max(budgeted, needed) };
    }),
  );
}

/** Hours together, to a millionth: tenths of an hour have no exact binary form, and their sums are compared. */
function sum(items: readonly { readonly hoursPerWeek?: number }[]): number {
  return Math.round(items.reduce((total, { hoursPerWeek = 0 }) => total + hoursPerWeek, 0) * 1e6) / 1e6;
}
