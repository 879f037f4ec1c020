import type { Result } from "neverthrow";
import { z } from "zod";
import { type ContributionType, contributionTypes } from "./contribution-type.js";
import type { InvalidInput } from "./errors.js";
import { idField, instantField } from "./fields.js";
import type { Id } from "./id.js";
import type { IsoInstant } from "./instant.js";
import { type ModerationAct, moderationActs } from "./moderation-act.js";
import { create, type Noun, noun } from "./noun.js";

/** That a reply was accepted as the answer, and when and by whom where that is known. */
export interface Acceptance {
  readonly at?: IsoInstant;
  readonly by?: Id;
}

const acceptance = z.strictObject({ at: z.exactOptional(instantField), by: z.exactOptional(idField) });

/** One act of a member in the community: an opening, a reply, a reaction … */
export interface Contribution {
  /** What the source calls this contribution; unique over all types. */
  readonly id: Id;
  /** What kind of act it is. */
  readonly type: ContributionType;
  /** When it happened. */
  readonly at: IsoInstant;
  /** Who did it. Absent: deleted or hidden; it counts in volume, never as a person. */
  readonly author?: Id;
  /** The conversation that it belongs to. Absent: that of its target. */
  readonly conversation?: Id;
  /** Where it happened, if no conversation says so. */
  readonly venue?: Id;
  /** The contribution that it answers, reacts to, edits, flags or moderates. */
  readonly target?: Id;
  /** Present on a reply that was accepted as the answer. */
  readonly accepted?: Acceptance;
  /** What an act of moderation did. */
  readonly act?: ModerationAct;
}

/** The fields and rules of a contribution. */
export const contributionNoun: Noun<Contribution> = noun<Contribution>(
  "contribution",
  z.strictObject({
    id: idField,
    type: z.enum(contributionTypes),
    at: instantField,
    author: z.exactOptional(idField),
    conversation: z.exactOptional(idField),
    venue: z.exactOptional(idField),
    target: z.exactOptional(idField),
    accepted: z.exactOptional(acceptance),
    act: z.exactOptional(z.enum(moderationActs)),
  }),
  ({ type, act }) =>
    act === undefined || type === "moderation"
      ? []
      : [{ path: "act", message: "only a contribution of type moderation has an act" }],
);

/**
 * Reads a contribution from anything, or says each thing that is wrong with it.
 *
 * @example
 * createContribution({ id: "p2", type: "reply", at: "2026-11-21T09:00:00Z", author: "m1", target: "p1" }).isOk() // => true
 * createContribution({ id: "p3", type: "reply", at: "2026-11-21" }).isOk() // => false
 */
export function createContribution(input: unknown): Result<Contribution, InvalidInput> {
  return create(contributionNoun, input);
}
