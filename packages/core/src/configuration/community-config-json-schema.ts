import { z } from "zod";
import type { JsonSchema } from "../source/record-json-schema.js";
import { communityConfigNoun } from "./community-config-schema.js";

/**
 * The JSON Schema (draft 2020-12) of a configuration, as it is published with the package: for an editor that completes
 * keys and says what they mean. What holds between fields only `createCommunityConfig` checks.
 *
 * @example
 * communityConfigJsonSchema().type // => "object"
 */
export function communityConfigJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(communityConfigNoun.schema, { target: "draft-2020-12", io: "input" });
  return {
    $schema: String($schema),
    $id: "urn:community-health:community-config:1",
    title: "The configuration of a community, version 1",
    ...schema,
  };
}
