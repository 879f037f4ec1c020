import { z } from "zod";
import { communityPlanNoun } from "../../planning/community-plan-schema.js";
import type { JsonSchema } from "../../source/record-json-schema.js";

/**
 * The JSON Schema (draft 2020-12) of a community plan, as it is published with the package: for an editor that completes
 * keys. What holds between fields, such as a name that must be known, only `createCommunityPlan` checks.
 *
 * @example
 * communityPlanJsonSchema().$id // => "urn:community-health:community-plan:1"
 */
export function communityPlanJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(communityPlanNoun.schema, { target: "draft-2020-12", io: "input" });
  return {
    $schema: String($schema),
    $id: "urn:community-health:community-plan:1",
    title: "A plan for a community, version 1",
    ...schema,
  };
}
