import type { Result } from "neverthrow";
import { z } from "zod";
import type { InvalidInput } from "./errors.js";
import { idField, textField, textsField } from "./fields.js";
import type { Id } from "./id.js";
import { create, type Noun, noun } from "./noun.js";

/** People with an interest in common: whom the community is for, and what it brings them (S01). */
export interface StakeholderGroup {
  /** What the plan or the source calls this group. */
  readonly id: Id;
  /** The name of the group. */
  readonly name?: string;
  /** The interest that makes it a group. */
  readonly interest?: string;
  /** Why they would take part. */
  readonly motives?: readonly string[];
  /** What they talk about. */
  readonly subjects?: readonly string[];
  /** What the members gain. */
  readonly valueForMembers?: string;
  /** What the organisation gains; kept apart from the value for the members. */
  readonly valueForOrganisation?: string;
}

/** The fields and rules of a stakeholder group. */
export const stakeholderGroupNoun: Noun<StakeholderGroup> = noun<StakeholderGroup>(
  "stakeholder group",
  z.strictObject({
    id: idField,
    name: z.exactOptional(textField),
    interest: z.exactOptional(textField),
    motives: z.exactOptional(textsField),
    subjects: z.exactOptional(textsField),
    valueForMembers: z.exactOptional(textField),
    valueForOrganisation: z.exactOptional(textField),
  }),
);

/**
 * Reads a stakeholder group from anything, or says each thing that is wrong with it.
 *
 * @example
 * createStakeholderGroup({ id: "s1", interest: "family history", valueForMembers: "help with old hands" }).isOk() // => true
 */
export function createStakeholderGroup(input: unknown): Result<StakeholderGroup, InvalidInput> {
  return create(stakeholderGroupNoun, input);
}
