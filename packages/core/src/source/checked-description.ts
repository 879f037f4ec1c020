import { err, ok, type Result } from "neverthrow";
import { z } from "zod";
import { capabilities } from "../model/capability.js";
import { idField, textField } from "../model/fields.js";
import { invalidInput } from "../model/noun.js";
import { isTimeZone } from "../model/time-zone.js";
import { wordingField } from "./issue-record.js";
import type { SourceDescription } from "./source-description.js";
import type { SourceError } from "./source-error.js";
import { limitsFields, retentionFields } from "./source-limits-schema.js";
import { worded } from "./wording.js";

/** Keys that are not known are left out: an adapter for a later version may say more. */
const schema: z.ZodType<SourceDescription> = z.object({
  name: textField,
  source: idField,
  capabilities: z.array(z.enum(capabilities, "is no capability")).readonly(),
  classifiedFields: z.array(textField).readonly(),
  incremental: z.boolean(),
  stores: z.boolean(),
  timeZone: z.exactOptional(z.string().refine(isTimeZone, "is no time zone of the IANA database")),
  remarks: z.exactOptional(
    z.array(z.object({ code: textField, message: textField, wording: z.exactOptional(wordingField) })).readonly(),
  ),
  ...limitsFields,
  retention: z.exactOptional(z.object(retentionFields)),
});

/**
 * What an adapter answered when it was asked to describe its source, if it is an answer. Adapters can be JavaScript:
 * an answer can be anything, and a capability that is none would decide what figures are refused.
 */
export function checkedDescription(answer: unknown): Result<SourceDescription, SourceError> {
  if (!isObject(answer) || !("isOk" in answer || "isErr" in answer)) return broken("it gave no Result");
  if ("value" in answer) {
    const parsed = schema.safeParse(withoutUndefined(answer.value));
    if (parsed.success) return ok(parsed.data);
    const { problems } = invalidInput("description", parsed.error.issues);
    return broken(problems.map(({ path, message }) => `${path === "" ? "it" : path} ${message}`.trim()).join("; "));
  }
  const error = "error" in answer ? answer.error : undefined;
  return isSourceError(error) ? err(error) : broken("it gave an error that is no SourceError");
}

function broken(what: string): Result<never, SourceError> {
  return err({
    type: "SourceError",
    code: "description-not-valid",
    ...worded("the adapter broke its contract when it was asked to describe its source: {what}", {
      what: what.slice(0, 1_500),
    }),
    advice: "report this to whoever maintains the adapter",
  });
}

function isSourceError(error: unknown): error is SourceError {
  return isObject(error) && "code" in error && "message" in error && [error.code, error.message].every(isText);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** JavaScript writes an absent key also as one that is `undefined`. */
function withoutUndefined(value: unknown): unknown {
  if (!isObject(value) || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
}
