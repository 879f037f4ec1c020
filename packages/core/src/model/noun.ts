import { err, ok, type Result } from "neverthrow";
import type { z } from "zod";
import type { InvalidInput, Problem } from "./errors.js";
import { parseInstant } from "./instant.js";
import { problem } from "./problem.js";
import { schemaProblems } from "./schema-problems.js";

/**
 * One noun of the model: its name, the schema of its plain-JSON form and the rules that tie its fields together.
 * Records, JSON Schema and constructors are all made from it, so that each fact is written once.
 */
export interface Noun<T> {
  readonly name: string;
  /** The fields. Rules over several fields stand in `rules`, because a schema with refinements cannot be extended. */
  readonly schema: z.ZodObject & z.ZodType<T>;
  readonly rules: (value: T) => readonly Problem[];
}

/** Declares a noun; the compiler checks that the schema's output is the hand-written type. */
export function noun<T>(
  name: string,
  schema: z.ZodObject & z.ZodType<T>,
  rules: (value: T) => readonly Problem[] = () => [],
): Noun<T> {
  return { name, schema, rules };
}

/** Reads a noun from anything: the smart constructors are this with their noun. */
export function create<T>(noun: Noun<T>, input: unknown): Result<T, InvalidInput> {
  const schema: z.ZodType<T> = noun.schema;
  const parsed = schema.safeParse(input, { reportInput: true });
  if (!parsed.success) return err(invalidInput(noun.name, parsed.error.issues, schema));
  const problems = noun.rules(parsed.data);
  return problems.length > 0 ? err({ type: "InvalidInput", subject: noun.name, problems }) : ok(parsed.data);
}

/**
 * The plain error for what a schema found. Values are left out: they may be a person's data.
 *
 * @param schema - What was read by, to say which keys there are and which may be left out.
 */
export function invalidInput(subject: string, issues: readonly z.core.$ZodIssue[], schema?: z.ZodType): InvalidInput {
  return { type: "InvalidInput", subject, problems: schemaProblems(issues, schema) };
}

/** The problem of a stretch that ends before it begins, if it does: of two calendar dates or of two instants. */
export function endsBefore(from: string | undefined, until: string | undefined, path: string): readonly Problem[] {
  if (from === undefined || until === undefined) return [];
  const wrong = from.length === 10 ? until < from : milliseconds(until) < milliseconds(from);
  return wrong ? [problem(path, { type: "ends-before-it-begins" })] : [];
}

/** Not `Date.parse`, which reads other texts as instants than the model does. */
function milliseconds(text: string): number {
  return parseInstant(text).unwrapOr(Number.NaN);
}
