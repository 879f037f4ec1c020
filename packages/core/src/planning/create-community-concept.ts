import type { Result } from "neverthrow";
import { createDocument } from "../documents/create-document.js";
import type { InvalidInput } from "../model/errors.js";
import type { CommunityConcept } from "./community-concept.js";
import { communityConceptNoun } from "./community-concept-schema.js";

/**
 * Reads a concept of a community with its interviews from anything, or says each thing that is wrong with it. Each
 * interview has an id of its own, so that none counts twice.
 *
 * @example
 * createCommunityConcept({ interviews: [{ id: "1", willing: "yes" }] }).isOk() // => true
 * createCommunityConcept({ interviews: [{ id: "1", willing: "yes" }, { id: "1", willing: "no" }] }).isOk() // => false
 */
export function createCommunityConcept(input: unknown): Result<CommunityConcept, InvalidInput> {
  return createDocument(communityConceptNoun, input);
}
