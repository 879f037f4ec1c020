import type { Result } from "neverthrow";
import { createDocument } from "../../documents/create-document.js";
import type { InvalidInput } from "../../model/errors.js";
import type { InvolvementDocument } from "./involvement-document.js";
import { involvementNoun } from "./involvement-schema.js";

/**
 * Reads how an organisation is involved from anything, or says each thing that is wrong with it. What is not known is left
 * out, and `assessInvolvement` asks for it.
 *
 * @example
 * createInvolvementDocument({ initiatives: [{ id: "lessons", kind: "training" }] }).isOk() // => true
 * createInvolvementDocument({ winns: [] })._unsafeUnwrapErr().problems[0]?.path // => "winns"
 */
export function createInvolvementDocument(input: unknown): Result<InvolvementDocument, InvalidInput> {
  return createDocument(involvementNoun, input);
}
