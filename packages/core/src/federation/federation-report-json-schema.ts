import { z } from "zod";
import type { JsonSchema } from "../source/record-json-schema.js";
import { federationReportSchema } from "./federation-report-schema.js";

/**
 * The JSON Schema (draft 2020-12) of a report on a federation, as it is published with the package.
 *
 * @example
 * federationReportJsonSchema().$id // => "urn:community-health:federation-report:1"
 */
export function federationReportJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(federationReportSchema, { target: "draft-2020-12" });
  return {
    $schema: String($schema),
    $id: "urn:community-health:federation-report:1",
    title: "Local communities of one organisation, version 1",
    ...schema,
  };
}
