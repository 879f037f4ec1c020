import { err, ok, type Result } from "neverthrow";
import type { HealthReport } from "../health/report/health-report.js";
import { endOfDate, startOfDate } from "../model/calendar-window.js";
import type { Goal } from "../model/goal.js";
import { formatInstant, type Instant, instantOf } from "../model/instant.js";
import type { Measurement } from "../model/measurement.js";
import { dayMilliseconds } from "../model/time-window.js";
import { figureOfGoal, type Unmeasurable } from "./figure-of-goal.js";
import type { GoalEvaluation, GoalOutcome, GoalPace, GoalStanding, UnmeasurableReason } from "./goal-evaluation.js";

/** What goals are held against. */
export interface GoalReports {
  readonly now: HealthReport;
  /** A report from the start; a goal that gives its own start value needs none. */
  readonly start?: HealthReport;
}

/** Paces are told by 30 days. */
const paceDays = 30;

/**
 * Whether goals are met, on track or behind, with the pace that is needed (S09), from a report of now and one of the start.
 *
 * *Met*: the figure is at the target or beyond it, in the good direction. *On track*: it is where a straight line from the
 * start to the target, at the end of its day, has it by now, or beyond; else *behind*. That progress is even is our assumption, and
 * seldom true: many things begin slowly. Where the day is over and the target is not reached it is behind, and no pace is
 * needed any more. Days are cut in the time zone of the report of now. Where the figure has an interval and what decides
 * lies within it, the outcome says so (`isWithinInterval`).
 *
 * The start value and its day are the goal's own, else those of the report from the start. The good direction is the goal's
 * own, else that from the start to the target. A goal without a measure is a question to answer and stays one.
 * What cannot be judged is `not-measurable` with its reason, never behind: a figure that was refused, that nobody
 * measured, or whose rule changed since the start.
 *
 * Goals are those of a community. No figure of what it produces may be anybody's personal target (S37): an evaluation names
 * nobody, and figures of one part, one group or one department are no goals here.
 *
 * @param goals - Such as those of a plan (`CommunityPlan.goals`), in the order in which they come back.
 * @example
 * const said = (id, type, at, author) => ({ kind: "contribution", id, type, at, author, conversation: id[0] });
 * const dataset = createDataset([
 *   said("a1", "opening", "2026-01-05T09:00:00Z", "ann"), said("a2", "reply", "2026-01-05T10:00:00Z", "bob"),
 *   said("b1", "opening", "2026-01-06T09:00:00Z", "cas"),
 * ]);
 * const now = assessHealth(dataset, { asOf: "2026-02-01T00:00:00Z" });
 * const goal = { id: "g", statement: "Questions get an answer", measure: "response-rate", target: 0.9, from: 0.3, since: "2026-01-01", by: "2026-06-30" };
 * const [{ outcome }] = evaluateGoals([goal], { now });
 * outcome.status // => "on-track"
 */
export function evaluateGoals(goals: readonly Goal[], reports: GoalReports): readonly GoalEvaluation[] {
  return goals.map((goal) => {
    const { id, statement, measure, by } = goal;
    const known = { ...(measure === undefined ? {} : { measure }), ...(by === undefined ? {} : { by }) };
    return { id, statement, ...known, outcome: outcomeOf(goal, reports) };
  });
}

function outcomeOf(goal: Goal, reports: GoalReports): GoalOutcome {
  const { measure, question, target } = goal;
  if (measure === undefined)
    return question === undefined ? unmeasurable("no-such-figure") : { status: "question", question };
  if (target === undefined)
    return question === undefined ? unmeasurable("no-target") : { status: "question", question };
  return figureOfGoal(reports.now, measure)
    .andThen((measurement) => judged(goal, { target, measurement }, reports))
    .match(
      (outcome): GoalOutcome => outcome,
      (reason): GoalOutcome => reason,
    );
}

function unmeasurable(reason: UnmeasurableReason): Unmeasurable {
  return { status: "not-measurable", reason };
}

/** What a goal is held against now. */
interface Held {
  readonly target: number;
  readonly measurement: Measurement;
}

function judged(goal: Goal, held: Held, reports: GoalReports): Result<GoalOutcome, Unmeasurable> {
  const start = startOf(goal, held.measurement, reports);
  const { target, measurement } = held;
  const direction = goal.direction ?? start.map(({ value }) => directionOf(value, target)).unwrapOr(undefined);
  if (direction === undefined) return err(start.isErr() ? start.error : unmeasurable("no-direction"));
  const standing: GoalStanding = { value: measurement.value, unit: measurement.unit, target, direction, measurement };
  if (reaches(measurement.value, target, direction))
    return ok({ status: "met", ...standing, ...withinInterval(measurement, target) });
  if (goal.by === undefined) return err(unmeasurable("no-date"));
  const { timeZone, asOf } = reports.now;
  const [now, end] = [instantOf(asOf), endOfDate(goal.by, timeZone)];
  return start.andThen(({ value, at }) => onTheWay(standing, { start: value, startedAt: at, now, end }));
}

function directionOf(start: number, target: number): "up" | "down" | undefined {
  if (start === target) return undefined;
  return start < target ? "up" : "down";
}

function reaches(value: number, aim: number, direction: "up" | "down"): boolean {
  return direction === "up" ? value >= aim : value <= aim;
}

function withinInterval({ interval }: Measurement, deciding: number): { readonly isWithinInterval?: true } {
  if (interval === undefined) return {};
  const { lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY } = interval;
  return deciding >= lower && deciding <= upper ? { isWithinInterval: true } : {};
}

interface Start {
  readonly value: number;
  readonly at: Instant;
}

/** The goal's own start before that of the report from then. */
function startOf(goal: Goal, now: Measurement, { start, now: { timeZone } }: GoalReports): Result<Start, Unmeasurable> {
  const { measure = "", from, since } = goal;
  const at = since === undefined ? start && instantOf(start.asOf) : startOfDate(since, timeZone);
  if (at === undefined) return err(unmeasurable("no-start"));
  if (from !== undefined) return ok({ value: from, at });
  if (start === undefined) return err(unmeasurable("no-start"));
  return figureOfGoal(start, measure)
    .mapErr(({ reason }) => unmeasurable(reason === "other-definition" ? reason : "no-start"))
    .andThen(({ value, definition }) =>
      definition === now.definition ? ok({ value, at }) : err(unmeasurable("other-definition")),
    );
}

interface Way {
  readonly start: number;
  readonly startedAt: Instant;
  readonly now: Instant;
  readonly end: Instant;
}

function onTheWay(standing: GoalStanding, { start, startedAt, now, end }: Way): Result<GoalOutcome, Unmeasurable> {
  if (startedAt >= end) return err(unmeasurable("no-time-between"));
  if (now <= startedAt) return err(unmeasurable("not-started"));
  const { value, target, direction, measurement } = standing;
  const elapsed = now - startedAt;
  const expected = start + (target - start) * Math.min(1, elapsed / (end - startedAt));
  const pace: GoalPace = {
    start,
    startedAt: formatInstant(startedAt),
    expected,
    per30Days: paceOf(value - start, elapsed),
  };
  // Once its day is over only the target counts.
  if (now >= end) return ok({ status: "behind", ...standing, ...pace, ...withinInterval(measurement, target) });
  const status = reaches(value, expected, direction) ? "on-track" : "behind";
  const neededPer30Days = paceOf(target - value, end - now);
  return ok({ status, ...standing, ...pace, neededPer30Days, ...withinInterval(measurement, expected) });
}

function paceOf(difference: number, milliseconds: number): number {
  return (difference * paceDays * dayMilliseconds) / milliseconds;
}
