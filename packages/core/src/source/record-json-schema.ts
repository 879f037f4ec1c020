import { z } from "zod";
import { recordReaders } from "./record-readers.js";

/** A JSON Schema as plain JSON. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/**
 * The JSON Schema (draft 2020-12) of a source record, for programs in other languages that write records: one
 * definition for each kind, exactly one of which a record must meet. It says the fields; what two fields have to do
 * with each other (nothing ends before it begins) only the reader checks. Instants are RFC 3339 here; the reader also
 * takes a few neighbouring forms of ISO 8601, and no leap second.
 *
 * @see https://json-schema.org/draft/2020-12
 * @example
 * recordJsonSchema()["$id"] // => "urn:community-health:source-record:1"
 */
export function recordJsonSchema(): JsonSchema {
  const kinds = [...recordReaders.values()];
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:community-health:source-record:1",
    title: "Source record",
    description: "One line of a community's records: a fact, a removal, an issue or the end of the read.",
    type: "object",
    required: ["kind"],
    oneOf: kinds.map(({ kind }) => ({ $ref: `#/$defs/${kind}` })),
    $defs: Object.fromEntries(kinds.map(({ kind, schema }) => [kind, definition(schema)])),
  };
}

function definition(schema: z.ZodObject): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    target: "draft-2020-12",
    // A readonly array in TypeScript; in JSON Schema the word means that the receiver may ignore what is sent.
    override: ({ jsonSchema }) => delete jsonSchema.readOnly,
  });
  return rest;
}
