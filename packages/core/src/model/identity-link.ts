import type { Result } from "neverthrow";
import { z } from "zod";
import type { InvalidInput } from "./errors.js";
import { idField, textField } from "./fields.js";
import type { Id } from "./id.js";
import { create, type Noun, noun } from "./noun.js";

/** That two accounts are one person. Links are said, never guessed. */
export interface IdentityLink {
  /** What the source calls this fact, if it does: what has an id can change all its fields, and be taken back. */
  readonly id?: Id;
  /** An account in this source. */
  readonly person: Id;
  /** The other account. */
  readonly same: Id;
  /** The source of the other account. Absent: this one. */
  readonly sameSource?: string;
  /** Who said so: the organisation (`declared`) or the person (`consent`). Absent: `declared`. */
  readonly basis?: "declared" | "consent";
}

/** The fields and rules of an identity link. */
export const identityLinkNoun: Noun<IdentityLink> = noun<IdentityLink>(
  "identity link",
  z.strictObject({
    id: z.exactOptional(idField),
    person: idField,
    same: idField,
    sameSource: z.exactOptional(textField),
    basis: z.exactOptional(z.enum(["declared", "consent"])),
  }),
);

/**
 * Reads an identity link from anything, or says each thing that is wrong with it.
 *
 * @example
 * createIdentityLink({ person: "m1", same: "12", sameSource: "forum", basis: "consent" }).isOk() // => true
 */
export function createIdentityLink(input: unknown): Result<IdentityLink, InvalidInput> {
  return create(identityLinkNoun, input);
}
