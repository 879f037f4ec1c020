import type { Result } from "neverthrow";
import { createDocument } from "../documents/create-document.js";
import type { InvalidInput } from "../model/errors.js";
import type { Federation } from "./federation.js";
import { federationNoun } from "./federation-schema.js";

/**
 * Reads a federation from anything, or says each thing that is wrong with it: a part without a name or venues, two parts of
 * one name, a venue that stands twice.
 *
 * @example
 * createFederation({ parts: [{ name: "North", venues: ["1"] }, { name: "South", venues: ["2"] }] }).isOk() // => true
 * createFederation({ parts: [{ name: "North", venues: ["1"] }, { name: "South", venues: ["1"] }] }).isOk() // => false
 */
export function createFederation(input: unknown): Result<Federation, InvalidInput> {
  return createDocument(federationNoun, input);
}
