import { err, ok, type Result } from "neverthrow";
import type { z } from "zod";
import type { InvalidInput } from "../model/errors.js";
import { invalidInput } from "../model/noun.js";

/**
 * The options of an adapter by their schema, or each thing that is wrong with them, as data that can be told in another
 * language. No value of them is repeated: it may be a secret.
 *
 * @param subject - What the options are of, such as `CSV adapter options`.
 * @example
 * import { z } from "zod";
 *
 * readOptions("pigeon options", z.strictObject({ loft: z.string() }), { loff: "x" })._unsafeUnwrapErr().problems[1].message // => "is no field; did you mean loft? Allowed: loft"
 */
export function readOptions<T>(subject: string, schema: z.ZodType<T>, options: unknown): Result<T, InvalidInput> {
  const parsed = schema.safeParse(options, { reportInput: true });
  if (parsed.success) return ok(parsed.data);
  return err(invalidInput(subject, parsed.error.issues, schema));
}
