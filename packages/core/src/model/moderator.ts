import type { Result } from "neverthrow";
import { z } from "zod";
import { type Duty, dutyNoun } from "./duty.js";
import type { InvalidInput } from "./errors.js";
import { idField } from "./fields.js";
import type { Id } from "./id.js";
import { create, type Noun, noun } from "./noun.js";

/** Somebody who holds one or more duties, with all of them. */
export interface Moderator {
  /** Who it is. */
  readonly person: Id;
  /** The duties held, at least one. */
  readonly duties: readonly Duty[];
}

/** The fields and rules of a moderator. */
const moderatorNoun: Noun<Moderator> = noun<Moderator>(
  "moderator",
  z.strictObject({
    person: idField,
    duties: z.array<z.ZodType<Duty>>(dutyNoun.schema).min(1).readonly(),
  }),
  ({ person, duties }) =>
    duties.flatMap((duty, index) =>
      [
        ...(duty.holder === person ? [] : [{ path: "holder", message: "is somebody else than the moderator" }]),
        ...dutyNoun.rules(duty),
      ].map(({ path, message }) => ({ path: `duties[${index}].${path}`, message })),
    ),
);

/**
 * Reads a moderator from anything, or says each thing that is wrong with it.
 *
 * @example
 * createModerator({ person: "m1", duties: [{ holder: "m1", duty: "moderating" }] }).isOk() // => true
 * createModerator({ person: "m1", duties: [{ holder: "m2", duty: "moderating" }] }).isOk() // => false
 */
export function createModerator(input: unknown): Result<Moderator, InvalidInput> {
  return create(moderatorNoun, input);
}
