import { z } from "zod";
import type { JsonSchema } from "../../source/record-json-schema.js";
import { healthReportSchema } from "./health-report-schema.js";

/**
 * The JSON Schema (draft 2020-12) of the health report, as it is published with the package.
 *
 * @example
 * healthReportJsonSchema().$id // => "urn:community-health:health-report:1"
 */
export function healthReportJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(healthReportSchema, { target: "draft-2020-12" });
  return {
    $schema: String($schema),
    $id: "urn:community-health:health-report:1",
    title: "Community health report, version 1",
    ...schema,
  };
}
