import { z } from "zod";
import type { JsonSchema } from "../source/record-json-schema.js";
import { reportComparisonSchema } from "./report-comparison-schema.js";

/**
 * The JSON Schema (draft 2020-12) of a comparison of two health reports, as it is published with the package.
 *
 * @example
 * reportComparisonJsonSchema().$id // => "urn:community-health:report-comparison:1"
 */
export function reportComparisonJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(reportComparisonSchema, { target: "draft-2020-12" });
  return {
    $schema: String($schema),
    $id: "urn:community-health:report-comparison:1",
    title: "What differs between two community health reports, version 1",
    ...schema,
  };
}
