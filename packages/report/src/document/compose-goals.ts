import type { GoalEvaluation, GoalOutcome } from "@org/community-core/goals";
import { changeText } from "../speech/change-text.js";
import type { Speech } from "../speech/speech.js";
import { valueText } from "../speech/value-text.js";
import type { Block, MeasureLine, ReportDocument } from "./report-document.js";

/** Goals in words: how many stand where, each with what it rests on, and how to read it. */
export function composeGoals(evaluations: readonly GoalEvaluation[], speech: Speech): ReportDocument {
  const { goals } = speech.language;
  const title = { kind: "title", text: goals.title } as const;
  if (evaluations.length === 0) return [title, { kind: "paragraph", text: goals.none }];
  return [
    title,
    { kind: "paragraph", text: overview(evaluations, speech) },
    { kind: "measures", measures: evaluations.map((evaluation) => goalLine(evaluation, speech)) },
    ...notes(evaluations, speech),
  ];
}

const order: readonly GoalOutcome["status"][] = ["met", "on-track", "behind", "not-measurable", "question"];

function overview(evaluations: readonly GoalEvaluation[], { language, format }: Speech): string {
  const { goals } = language;
  const counts = order.flatMap((status) => {
    const count = evaluations.filter(({ outcome }) => outcome.status === status).length;
    return count === 0 ? [] : [`${format.number(count)} ${goals.status[status]}`];
  });
  return `${format.count(evaluations.length, goals.goals.one, goals.goals.other)}: ${counts.join(", ")}.`;
}

function goalLine({ statement, measure, by, outcome }: GoalEvaluation, speech: Speech): MeasureLine {
  const { goals } = speech.language;
  const date = by === undefined ? undefined : speech.format.date(`${by}T12:00:00Z`);
  return {
    name: statement,
    value: goals.status[outcome.status],
    details: details(outcome, { measure: measure ?? "", date }, speech),
  };
}

interface Named {
  readonly measure: string;
  readonly date: string | undefined;
}

function details(outcome: GoalOutcome, { measure, date }: Named, speech: Speech): readonly string[] {
  const { language, format } = speech;
  const { goals } = language;
  if (outcome.status === "question") return [goals.question(outcome.question, date)];
  if (outcome.status === "not-measurable") {
    const why = goals.unmeasurable[outcome.reason];
    return [outcome.refusal === undefined ? why : `${why}: ${speech.refusal(outcome.refusal)}`];
  }
  const { value, unit, target, direction } = outcome;
  const text = (of: number): string => valueText(of, unit, speech);
  const name = speech.measure(measure.replace(/@\d+$/, ""));
  const sure = outcome.isWithinInterval === true ? [goals.withinInterval] : [];
  const standing = `${goals.target[direction](name, text(target), date)}; ${goals.now(text(value))}`;
  if (outcome.status === "met") return [standing, ...sure];
  const { start, startedAt, expected, per30Days, neededPer30Days } = outcome;
  const paces = [
    goals.pace(changeText(per30Days, unit, speech)),
    neededPer30Days === undefined ? goals.overdue : goals.needed(changeText(neededPer30Days, unit, speech)),
  ];
  return [
    standing,
    [goals.start(text(start), format.date(startedAt)), goals.expected(text(expected))].join("; "),
    paces.join("; "),
    ...sure,
  ];
}

function notes(evaluations: readonly GoalEvaluation[], { language: { goals } }: Speech): readonly Block[] {
  const isPaced = evaluations.some(({ outcome }) => outcome.status === "on-track" || outcome.status === "behind");
  return [
    ...(isPaced ? [{ kind: "paragraph" as const, text: goals.assumed }] : []),
    { kind: "paragraph", text: goals.nobodys },
  ];
}
