import { problemsWithin, repeatedIds, unknownName } from "../documents/document-rules.js";
import { federationNoun } from "../federation/federation-schema.js";
import { dutyNoun } from "../model/duty.js";
import type { Problem } from "../model/errors.js";
import { goalNoun } from "../model/goal.js";
import { problem } from "../model/problem.js";
import { timeBudgetNoun } from "../model/time-budget.js";
import type { CommunityConfig } from "./community-config.js";
import { indicatorProblems } from "./indicator-problems.js";
import { secretProblems } from "./secret-problems.js";
import { thresholdProblems } from "./threshold-problems.js";

/** What ties the parts of a configuration together, and what makes no sense. */
export function configRules(config: CommunityConfig): readonly Problem[] {
  const { sources = [], duties, budgets, goals, federation } = config;
  return [
    ...sources.flatMap(({ options = {} }, index) => secretProblems(`sources[${index}].options`, options)),
    ...whoseNames(config),
    ...problemsWithin("duties", dutyNoun, duties),
    ...problemsWithin("budgets", timeBudgetNoun, budgets),
    ...problemsWithin("goals", goalNoun, goals),
    ...repeatedIds("goals", goals),
    ...(federation === undefined ? [] : federationNoun.rules(federation).map(within("federation"))),
    ...indicatorProblems(config),
    ...thresholdProblems(config),
  ];
}

function within(parent: string): (problem: Problem) => Problem {
  return (found) => ({ ...found, path: found.path === "" ? parent : `${parent}.${found.path}` });
}

/** A person is known by the source that calls them so. */
function whoseNames({ sources = [], duties = [], budgets = [] }: CommunityConfig): readonly Problem[] {
  const names = sources.flatMap(({ name }) => name ?? []);
  const known = { of: "source", names } as const;
  return Object.entries({ duties, budgets }).flatMap(([list, items]) =>
    items.flatMap(({ source }, index): readonly Problem[] => {
      const path = `${list}[${index}]`;
      if (source !== undefined) return unknownName(`${path}.source`, source, known);
      if (sources.length < 2) return [];
      return [problem(path, { type: "person-without-source", sources: names })];
    }),
  );
}
