import { z } from "zod";
import { communityConceptNoun } from "../../planning/community-concept-schema.js";
import type { JsonSchema } from "../../source/record-json-schema.js";

/**
 * The JSON Schema (draft 2020-12) of a community concept with its interviews, as it is published with the package: for an
 * editor that completes keys. What holds between fields only `createCommunityConcept` checks.
 *
 * @example
 * communityConceptJsonSchema().$id // => "urn:community-health:community-concept:1"
 */
export function communityConceptJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(communityConceptNoun.schema, { target: "draft-2020-12", io: "input" });
  return {
    $schema: String($schema),
    $id: "urn:community-health:community-concept:1",
    title: "A concept for a community with its interviews, version 1",
    ...schema,
  };
}
