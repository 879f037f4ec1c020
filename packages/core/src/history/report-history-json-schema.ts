import { z } from "zod";
import type { JsonSchema } from "../source/record-json-schema.js";
import { reportHistorySchema } from "./report-history-schema.js";

/**
 * The JSON Schema (draft 2020-12) of a history of health reports, as it is published with the package.
 *
 * @example
 * reportHistoryJsonSchema().$id // => "urn:community-health:report-history:1"
 */
export function reportHistoryJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(reportHistorySchema, { target: "draft-2020-12" });
  return {
    $schema: String($schema),
    $id: "urn:community-health:report-history:1",
    title: "Community health reports over time, version 1",
    ...schema,
  };
}
