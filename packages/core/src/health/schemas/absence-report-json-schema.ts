import { z } from "zod";
import type { JsonSchema } from "../../source/record-json-schema.js";
import { absenceReportSchema } from "./absence-report-schema.js";

/**
 * The JSON Schema (draft 2020-12) of what is said of absences, as it is published with the package.
 *
 * @example
 * absenceReportJsonSchema().$id // => "urn:community-health:absence-report:1"
 */
export function absenceReportJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(absenceReportSchema, { target: "draft-2020-12" });
  return {
    $schema: String($schema),
    $id: "urn:community-health:absence-report:1",
    title: "What hangs on whom in a community, version 1",
    ...schema,
  };
}
