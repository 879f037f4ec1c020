import type { Result } from "neverthrow";
import { z } from "zod";
import type { CalendarDate } from "./calendar-date.js";
import type { InvalidInput, Problem } from "./errors.js";
import { dateField, idField, textField } from "./fields.js";
import type { Id } from "./id.js";
import { create, type Noun, noun } from "./noun.js";
import { problem } from "./problem.js";

/**
 * What somebody wants to reach or find out (S09). A goal with a measure has a target; a goal may also be a question.
 *
 * A goal is one of the community and of the organisation. Nobody is responsible for what a community produces (S37): no
 * figure of it may be anybody's personal target. A personal goal is about what a person does.
 */
export interface Goal {
  /** What the plan calls it. */
  readonly id: Id;
  /** The goal in words. */
  readonly statement: string;
  /** What measures it: the key of a figure, such as `time-to-first-response/median`, or a definition, such as `response-rate@1`. */
  readonly measure?: string;
  /** The value to reach, in the measure's own unit. */
  readonly target?: number;
  /** Which way is the good one. Absent: from the value at the start towards the target. */
  readonly direction?: "up" | "down";
  /** The value at the start, in the measure's own unit. Absent: that of a report from then. */
  readonly from?: number;
  /** When the start was. Absent: the moment of a report from then. */
  readonly since?: CalendarDate;
  /** The question to answer, where the goal is to learn something. */
  readonly question?: string;
  /** By when. */
  readonly by?: CalendarDate;
  /** Who sees to it that it is looked at, and never whose performance it measures (S37). */
  readonly owner?: Id;
}

/** The fields and rules of a goal. */
export const goalNoun: Noun<Goal> = noun<Goal>(
  "goal",
  z.strictObject({
    id: idField,
    statement: textField,
    measure: z.exactOptional(textField),
    target: z.exactOptional(z.number()),
    direction: z.exactOptional(z.enum(["up", "down"])),
    from: z.exactOptional(z.number()),
    since: z.exactOptional(dateField),
    question: z.exactOptional(textField),
    by: z.exactOptional(dateField),
    owner: z.exactOptional(idField),
  }),
  ({ measure, target, question, since, by }) => {
    const due = dueBeforeStart({ since, by }, "by");
    if (due.length > 0) return due;
    if (measure === undefined && question === undefined) {
      return [problem("", { type: "neither-measure-nor-question" })];
    }
    return target !== undefined && measure === undefined ? [problem("target", { type: "target-without-measure" })] : [];
  },
);

/** The problem of a goal that is due before it began, or on that day. */
export function dueBeforeStart(
  { since, by }: { readonly since?: CalendarDate | undefined; readonly by?: CalendarDate | undefined },
  path: string,
): readonly Problem[] {
  const isDue = since !== undefined && by !== undefined && since >= by;
  return isDue ? [problem(path, { type: "due-before-its-start" })] : [];
}

/**
 * Reads a goal from anything, or says each thing that is wrong with it.
 *
 * @example
 * createGoal({ id: "g1", statement: "Questions get an answer", measure: "response-rate@1", target: 0.9 }).isOk() // => true
 * createGoal({ id: "g2", statement: "More members" }).isOk() // => false
 */
export function createGoal(input: unknown): Result<Goal, InvalidInput> {
  return create(goalNoun, input);
}
