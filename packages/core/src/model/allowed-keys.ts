import { z } from "zod";

/** The keys that an object may have at a path within what a schema reads; none where the path leads to no object. */
export function allowedKeys(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let at: unknown = inner(schema);
  for (const step of path) {
    if (at instanceof z.ZodObject) at = inner(shapeOf(at)[String(step)]);
    else if (at instanceof z.ZodArray) at = inner(at.element);
    else return [];
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function shapeOf({ shape }: z.ZodObject): Readonly<Record<string, unknown>> {
  return shape;
}

/** What a schema is once it no longer matters whether it may be left out or changed. */
function inner(schema: unknown): unknown {
  if (
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodDefault
  )
    return inner(schema.unwrap());
  // Of several forms the one with keys: it is the one that can have an unknown key.
  if (schema instanceof z.ZodUnion) return schema.options.map(inner).find((option) => option instanceof z.ZodObject);
  return schema;
}
