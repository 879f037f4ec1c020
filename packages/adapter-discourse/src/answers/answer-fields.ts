import { parseInstant } from "@org/community-core/source";
import { z } from "zod";

/**
 * Fields of what Discourse sends. Tolerant: unknown keys are passed over, null is as good as absent, and types that
 * drifted over the years are all taken. Only what is used is looked at, so that a plugin's field breaks nothing.
 */

/** A whole number, also where it is written as text. */
export const wholeNumber: z.ZodType<number> = z.union([
  z.int(),
  z
    .string()
    .regex(/^-?\d{1,15}$/)
    .transform(Number),
]);

/** A moment as milliseconds since 1970. */
export const moment: z.ZodType<number> = z.string().transform((text, context) => {
  const instant = parseInstant(text);
  if (instant.isOk()) return instant.value;
  context.addIssue("must be a moment with an offset");
  return z.NEVER;
});

/** What may be null or not there at all; then it is `undefined`. */
export function maybe<T>(schema: z.ZodType<T>): z.ZodType<T | undefined> {
  return schema.nullish().transform((value) => value ?? undefined);
}

/** A yes or no, which some versions send as text or null. */
export const yesOrNo: z.ZodType<boolean | undefined> = z
  .union([z.boolean(), z.string(), z.number()])
  .nullish()
  .transform((value) =>
    value === null || value === undefined ? undefined : value === true || value === "true" || value === "t",
  );

/** Tags: texts until early 2026, objects since. */
export const tagNames: z.ZodType<readonly string[] | undefined> = maybe(
  z.array(z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])).readonly(),
);
