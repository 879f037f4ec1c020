import type { GoalWords } from "../goal-words.js";

/** What is said of goals, in English. */
export const goals: GoalWords = {
  title: "Goals",
  none: "There are no goals yet.",
  status: {
    met: "met",
    "on-track": "on track",
    behind: "behind",
    "not-measurable": "cannot be told",
    question: "a question to answer",
  },
  goals: { one: "goal", other: "goals" },
  target: {
    up: (measure, target, by) => `${measure}: ${target} or more${by === undefined ? "" : ` by ${by}`}`,
    down: (measure, target, by) => `${measure}: ${target} or less${by === undefined ? "" : ` by ${by}`}`,
  },
  now: (value) => `now ${value}`,
  start: (value, date) => `${value} at the start, on ${date}`,
  expected: (value) => `at an even pace it would be ${value} by now`,
  pace: (sofar) => `so far ${sofar} in 30 days`,
  needed: (needed) => `needed from now on: ${needed} in 30 days`,
  overdue: "its day is over",
  withinInterval: "the figure is not sure enough to rule out chance",
  question: (question, by) => `${question}${by === undefined ? "" : ` (by ${by})`}`,
  unmeasurable: {
    "no-target": "it has no value to reach",
    "no-date": "it has no day by which to reach it",
    "no-start": "it is not known from which value it started, or when",
    "no-direction": "it is not said whether more or less is better",
    "not-started": "its start is still to come",
    "no-time-between": "its day comes before its start",
    "no-such-figure": "nobody measured this",
    refused: "the figure is not given",
    "other-definition": "it is measured by another rule than at the start, or than the goal names",
  },
  assumed: "That progress is even is our assumption: many things begin slowly.",
  nobodys: "These are goals of the community. No figure here is anybody's personal target.",
};
