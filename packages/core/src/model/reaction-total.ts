import type { Result } from "neverthrow";
import { z } from "zod";
import type { InvalidInput } from "./errors.js";
import { countField, idField, instantField, textField } from "./fields.js";
import type { Id } from "./id.js";
import type { IsoInstant } from "./instant.js";
import { create, type Noun, noun } from "./noun.js";

/** How often a contribution was liked, from platforms that do not say of each like who and when. Never a contribution. */
export interface ReactionTotal {
  /** What the source calls this fact, if it does: what has an id can change all its fields, and be taken back. */
  readonly id?: Id;
  /** The contribution that was liked. */
  readonly on: Id;
  /** The kind of reaction. Absent: all kinds together. */
  readonly type?: string;
  /** How many there were when it was read. */
  readonly count: number;
  /** When it was read. Of a file that does not say when it was made: the latest time in it, never that of a clock. */
  readonly observedAt: IsoInstant;
}

/** The fields and rules of a reaction total. */
export const reactionTotalNoun: Noun<ReactionTotal> = noun<ReactionTotal>(
  "reaction total",
  z.strictObject({
    id: z.exactOptional(idField),
    on: idField,
    type: z.exactOptional(textField),
    count: countField,
    observedAt: instantField,
  }),
);

/**
 * Reads a reaction total from anything, or says each thing that is wrong with it.
 *
 * @example
 * createReactionTotal({ on: "p1", count: 3, observedAt: "2026-11-21T09:00:00Z" }).isOk() // => true
 */
export function createReactionTotal(input: unknown): Result<ReactionTotal, InvalidInput> {
  return create(reactionTotalNoun, input);
}
