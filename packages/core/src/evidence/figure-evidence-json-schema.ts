import { z } from "zod";
import type { JsonSchema } from "../source/record-json-schema.js";
import { figureEvidenceSchema } from "./figure-evidence-schema.js";

/**
 * The JSON Schema (draft 2020-12) of what a figure rests on, as it is published with the package.
 *
 * @example
 * figureEvidenceJsonSchema().$id // => "urn:community-health:figure-evidence:1"
 */
export function figureEvidenceJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(figureEvidenceSchema, { target: "draft-2020-12" });
  return {
    $schema: String($schema),
    $id: "urn:community-health:figure-evidence:1",
    title: "What a figure of a community health report rests on, version 1",
    ...schema,
  };
}
