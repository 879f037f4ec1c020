import type { z } from "zod";
import { nearestName } from "./nearest-name.js";

/** Kinds of values, as somebody who has never programmed would call them. */
const kinds: ReadonlyMap<string, string> = new Map([
  ["string", "text"],
  ["number", "a number"],
  ["int", "a whole number"],
  ["boolean", "true or false"],
  ["array", "a list"],
  ["object", "keys with values"],
]);

/**
 * Words for a value that is not there, that is of another kind, that is none of a few words or that is a number too small or
 * too large: what was got and what is allowed, without the value itself. For all else the schema's own words hold.
 */
export function plainWords(issue: z.core.$ZodRawIssue): string | undefined {
  const { code, input, values, expected } = issue;
  if (input === undefined || input === null)
    return input === null
      ? "is null: give a value, or leave the key out if it is optional"
      : "is missing: give a value";
  if (code === "invalid_type") return `must be ${kindNamed(`${expected}`)}, got ${kindOf(input)}`;
  if (typeof input === "number" && code === "too_small")
    return `must be ${issue.inclusive === false ? "more than" : "at least"} ${issue.minimum}`;
  if (typeof input === "number" && code === "too_big")
    return `must be ${issue.inclusive === false ? "less than" : "at most"} ${issue.maximum}`;
  if (code !== "invalid_value" || !Array.isArray(values)) return undefined;
  const words = values.map(String);
  const meant = typeof input === "string" ? nearestName(input, words) : undefined;
  const got = typeof input === "string" ? "another word" : kindOf(input);
  return `must be ${words.join(" or ")}, got ${got}${meant === undefined ? "" : `; did you mean ${meant}?`}`;
}

function kindOf(value: unknown): string {
  if (typeof value === "number" && !Number.isFinite(value)) return `${value}`;
  return kindNamed(Array.isArray(value) ? "array" : typeof value);
}

function kindNamed(name: string): string {
  return kinds.get(name) ?? `a ${name}`;
}
