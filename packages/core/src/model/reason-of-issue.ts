import type { z } from "zod";
import { nearestName } from "./nearest-name.js";
import { fixedReasonOf } from "./problem-message.js";
import type { ProblemBound, ProblemReason, ValueKind } from "./problem-reason.js";

/**
 * What a schema found, as a reason without the value itself; `undefined` where only the schema's own words say it, which is
 * also so where it was not asked to report its input.
 */
export function reasonOfIssue(issue: z.core.$ZodIssue): ProblemReason | undefined {
  if (!Object.hasOwn(issue, "input")) return undefined;
  const { input } = issue;
  // What a schema says in words of its own says more than that something is missing.
  const own = fixedReasonOf(issue.message);
  if (own !== undefined) return own;
  if (input === undefined) return { type: "missing" };
  if (input === null) return { type: "null" };
  if (issue.code === "invalid_type")
    return { type: "wrong-kind", expected: [kindCalled(issue.expected)], got: kindOf(input) };
  if (issue.code === "too_small")
    return sizeReason(input, {
      side: issue.inclusive === false ? "more-than" : "at-least",
      limit: Number(issue.minimum),
    });
  if (issue.code === "too_big")
    return sizeReason(input, {
      side: issue.inclusive === false ? "less-than" : "at-most",
      limit: Number(issue.maximum),
    });
  if (issue.code === "invalid_value") return wrongWord(input, issue.values.map(String));
  return undefined;
}

function sizeReason(input: unknown, bound: ProblemBound): ProblemReason | undefined {
  if (typeof input === "number") return { type: "wrong-number", bound };
  if (typeof input === "string") return { type: "wrong-length", of: "text", bound };
  return Array.isArray(input) ? { type: "wrong-length", of: "list", bound } : undefined;
}

function wrongWord(input: unknown, allowed: readonly string[]): ProblemReason {
  if (typeof input !== "string") return { type: "wrong-word", allowed, got: kindOf(input) };
  const meant = nearestName(input, allowed);
  return { type: "wrong-word", allowed, ...(meant === undefined ? {} : { meant }) };
}

/** Kinds of values by the names that a schema and the language have for them. */
const kinds: ReadonlyMap<string, ValueKind> = new Map([
  ["string", "text"],
  ["number", "number"],
  ["int", "whole-number"],
  ["boolean", "yes-or-no"],
  ["array", "list"],
  ["object", "keys"],
]);

/** What a value is, for a sentence that does not repeat it. */
export function kindOf(value: unknown): ValueKind {
  if (typeof value === "number" && !Number.isFinite(value)) return "not-a-number";
  return kindCalled(Array.isArray(value) ? "array" : typeof value);
}

function kindCalled(name: string): ValueKind {
  return kinds.get(name) ?? "other";
}
