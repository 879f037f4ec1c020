import { repeatedIds, unknownName } from "../../documents/document-rules.js";
import type { Problem } from "../../model/errors.js";
import { endsBefore } from "../../model/noun.js";
import { problem } from "../../model/problem.js";
import type { InvolvementDocument } from "./involvement-document.js";

/** What ties the parts of an involvement document together: each id and each reason stands once, and what is named is there. */
export function involvementRules(document: InvolvementDocument): readonly Problem[] {
  return [...ids(document), ...reasonsTwice(document), ...departments(document), ...dates(document)];
}

function ids(document: InvolvementDocument): readonly Problem[] {
  const lists = [
    "initiatives",
    "ambassadors",
    "wins",
    "learnings",
    "lineManagers",
    "personalGoals",
    "sponsors",
  ] as const;
  return lists.flatMap((list) => repeatedIds(list, document[list]));
}

function reasonsTwice({ reasons = [] }: InvolvementDocument): readonly Problem[] {
  return reasons.flatMap(({ aim }, index) => {
    const before = reasons.findIndex((other) => other.aim === aim);
    if (before === index) return [];
    return [problem(`reasons[${index}].aim`, { type: "repeated-aim", first: `reasons[${before}]` })];
  });
}

function departments(document: InvolvementDocument): readonly Problem[] {
  const { organisation, initiatives = [], ambassadors = [], lineManagers = [], manager } = document;
  const known = { of: "department" as const, names: organisation?.departments };
  return [
    ...initiatives.flatMap(({ departments = [] }, index) =>
      departments.flatMap((name, at) => unknownName(`initiatives[${index}].departments[${at}]`, name, known)),
    ),
    ...Object.entries({ ambassadors, lineManagers }).flatMap(([list, items]) =>
      items.flatMap(({ department }, index) => unknownName(`${list}[${index}].department`, department, known)),
    ),
    ...unknownName("manager.department", manager?.department, known),
  ];
}

function dates({ initiatives = [] }: InvolvementDocument): readonly Problem[] {
  return initiatives.flatMap(({ from, until }, index) => endsBefore(from, until, `initiatives[${index}].until`));
}
