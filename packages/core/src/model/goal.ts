import type { Result } from "neverthrow";
import { z } from "zod";
import type { CalendarDate } from "./calendar-date.js";
import type { InvalidInput } from "./errors.js";
import { dateField, idField, textField } from "./fields.js";
import type { Id } from "./id.js";
import { create, type Noun, noun } from "./noun.js";

/** What somebody wants to reach or find out (S09). A goal with a measure has a target; a goal may also be a question. */
export interface Goal {
  /** What the plan calls it. */
  readonly id: Id;
  /** The goal in words. */
  readonly statement: string;
  /** The definition that measures it, such as `response-rate@1`. */
  readonly measure?: string;
  /** The value to reach, in the measure's own unit. */
  readonly target?: number;
  /** The question to answer, where the goal is to learn something. */
  readonly question?: string;
  /** By when. */
  readonly by?: CalendarDate;
  /** Who answers for it. */
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
    question: z.exactOptional(textField),
    by: z.exactOptional(dateField),
    owner: z.exactOptional(idField),
  }),
  ({ measure, target, question }) => {
    if (measure === undefined && question === undefined) {
      return [{ path: "", message: "a goal has a measure or a question" }];
    }
    return target !== undefined && measure === undefined
      ? [{ path: "target", message: "a target needs the measure that it is a value of" }]
      : [];
  },
);

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
