import type { Result } from "neverthrow";
import { z } from "zod";
import type { InvalidInput } from "./errors.js";
import { idField, textField, textsField } from "./fields.js";
import type { Id } from "./id.js";
import { create, type Noun, noun } from "./noun.js";

/** An organisation that members, hosts or the community belong to. */
export interface Organisation {
  /** What the source calls this organisation. */
  readonly id: Id;
  /** Its name. */
  readonly name?: string;
  /** Its departments. */
  readonly departments?: readonly string[];
}

/** The fields and rules of an organisation. */
export const organisationNoun: Noun<Organisation> = noun<Organisation>(
  "organisation",
  z.strictObject({
    id: idField,
    name: z.exactOptional(textField),
    departments: z.exactOptional(textsField),
  }),
);

/**
 * Reads an organisation from anything, or says each thing that is wrong with it.
 *
 * @example
 * createOrganisation({ id: "o1", name: "Museum", departments: ["Education"] }).isOk() // => true
 */
export function createOrganisation(input: unknown): Result<Organisation, InvalidInput> {
  return create(organisationNoun, input);
}
