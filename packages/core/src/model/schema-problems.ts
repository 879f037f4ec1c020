import type { z } from "zod";
import { allowedKeys, isOptionalKey } from "./allowed-keys.js";
import type { Problem } from "./errors.js";
import { problem } from "./problem.js";
import { fixedReasonOf } from "./problem-message.js";
import { kindOf, reasonOfIssue } from "./reason-of-issue.js";
import { unknownKeys } from "./unknown-keys.js";

type Path = readonly PropertyKey[];

/**
 * What a schema found, as problems: one for each place, and one for each key that is no field.
 *
 * @param schema - To suggest a key for a misspelt one, and to know which may be left out. Absent: neither is told.
 */
export function schemaProblems(issues: readonly z.core.$ZodIssue[], schema?: z.ZodType): readonly Problem[] {
  const told = new Set<string>();
  return issues.flatMap(flattened).flatMap((issue): readonly Problem[] => {
    const path = pathText(issue.path);
    if (issue.code === "unrecognized_keys") {
      return unknownKeys(path, issue.keys, schema === undefined ? [] : allowedKeys(schema, issue.path));
    }
    // After the first, a schema only says more about a value that is wrong already, such as the length of a non-text.
    if (told.has(path)) return [];
    told.add(path);
    const found = issue.code === "invalid_union" ? eitherKind(issue) : reasonOfIssue(issue);
    // A schema has nothing against an optional key that is not there: this one is there.
    const isThere = found?.type === "missing" && schema !== undefined && isOptionalKey(schema, issue.path);
    const reason: typeof found = isThere ? { type: "undefined" } : found;
    return [reason === undefined ? { path, message: issue.message } : problem(path, reason)];
  });
}

/** Of a value that may have one of several forms what is wrong with the form that it has, where it has one. */
function flattened(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== "invalid_union" || issue.input === undefined) return [issue];
  const meant = issue.errors.find((errors) => !errors.some(isOfAnotherKind));
  return meant === undefined
    ? [issue]
    : meant.flatMap((inner) => flattened({ ...inner, path: [...issue.path, ...inner.path] }));
}

function isOfAnotherKind({ code, path }: z.core.$ZodIssue): boolean {
  return code === "invalid_type" && path.length === 0;
}

/** The reason of a value that has none of the forms that there are. */
function eitherKind(issue: z.core.$ZodIssueInvalidUnion): ReturnType<typeof reasonOfIssue> {
  const own = fixedReasonOf(issue.message);
  if (own !== undefined || issue.input === null || issue.input === undefined) return own ?? reasonOfIssue(issue);
  const reasons = issue.errors.flat().map(reasonOfIssue);
  const expected = reasons.flatMap((reason) => (reason?.type === "wrong-kind" ? reason.expected : []));
  return expected.length === 0 ? undefined : { type: "wrong-kind", expected, got: kindOf(issue.input) };
}

function pathText(path: Path): string {
  let text = "";
  for (const step of path) text += typeof step === "number" ? `[${step}]` : `${text === "" ? "" : "."}${String(step)}`;
  return text;
}
