import { problemsWithin, repeatedIds, unknownName } from "../documents/document-rules.js";
import { dutyNoun } from "../model/duty.js";
import type { Problem } from "../model/errors.js";
import { dueBeforeStart } from "../model/goal.js";
import { timeBudgetNoun } from "../model/time-budget.js";
import { venueNoun } from "../model/venue.js";
import type { CommunityPlan } from "./community-plan.js";

/** What ties the parts of a plan together: each id stands once, and what is named is there. */
export function planRules(plan: CommunityPlan): readonly Problem[] {
  return [...ids(plan), ...departments(plan), ...groups(plan), ...people(plan), ...dates(plan)];
}

function ids(plan: CommunityPlan): readonly Problem[] {
  const lists = [
    "drawnUpBy",
    "groups",
    "venues",
    "sharing",
    "team",
    "partners",
    "requirements",
    "means",
    "goals",
  ] as const;
  return lists.flatMap((list) => repeatedIds(list, plan[list]));
}

function departments({ organisation, drawnUpBy = [], team = [], duties = [] }: CommunityPlan): readonly Problem[] {
  const known = { of: "department" as const, names: organisation?.departments };
  const lists = { drawnUpBy, team, duties };
  return Object.entries(lists).flatMap(([list, items]) =>
    items.flatMap(({ department }, index) => unknownName(`${list}[${index}].department`, department, known)),
  );
}

function groups({ groups, partners = [], sharing = [] }: CommunityPlan): readonly Problem[] {
  const known = { of: "group" as const, names: groups?.map(({ id }) => id) };
  return Object.entries({ partners, sharing }).flatMap(([list, items]) =>
    items.flatMap(({ group }, index) => unknownName(`${list}[${index}].group`, group, known)),
  );
}

function people({ team, duties = [], time = [] }: CommunityPlan): readonly Problem[] {
  const known = { of: "team-member" as const, names: team?.map(({ id }) => id), ofPeople: true };
  return [
    ...duties.flatMap(({ holder, backup, guide }, index) => [
      ...unknownName(`duties[${index}].holder`, holder, known),
      ...unknownName(`duties[${index}].backup`, backup, known),
      ...unknownName(`duties[${index}].guide`, guide, known),
    ]),
    ...time.flatMap(({ person }, index) => unknownName(`time[${index}].person`, person, known)),
  ];
}

function dates({ duties, time, venues, goals = [] }: CommunityPlan): readonly Problem[] {
  return [
    ...goals.flatMap((goal, index) => dueBeforeStart(goal, `goals[${index}].by`)),
    ...problemsWithin("duties", dutyNoun, duties),
    ...problemsWithin("time", timeBudgetNoun, time),
    ...problemsWithin("venues", venueNoun, venues),
  ];
}
