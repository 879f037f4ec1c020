import { z } from "zod";

/** The keys that an object may have at a path within what a schema reads; none where the path leads to no object. */
export function allowedKeys(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const at = inner(schemaAt(schema, path));
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

/** Whether what stands at a path may be left out, but not be there without a value. */
export function isOptionalKey(schema: z.ZodType, path: readonly PropertyKey[]): boolean {
  return schemaAt(schema, path) instanceof z.ZodExactOptional;
}

function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): unknown {
  let at: unknown = schema;
  for (const step of path) {
    const outer = inner(at);
    if (outer instanceof z.ZodObject) at = shapeOf(outer)[String(step)];
    else if (outer instanceof z.ZodArray) at = outer.element;
    else return undefined;
  }
  return at;
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
