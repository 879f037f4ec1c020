import { expect, it } from "vitest";
import { z } from "zod";
import { dateField, idField, instantField } from "./fields.js";
import { problemMessage } from "./problem-message.js";
import type { ProblemReason } from "./problem-reason.js";
import { reasonOfIssue } from "./reason-of-issue.js";

function reasonOf(schema: z.ZodType, input: unknown): ProblemReason | undefined {
  const [issue] = schema.safeParse(input, { reportInput: true }).error?.issues ?? [];
  return issue === undefined ? undefined : reasonOfIssue(issue);
}

function messageOf(schema: z.ZodType, input: unknown): string | undefined {
  const reason = reasonOf(schema, input);
  return reason === undefined ? undefined : problemMessage(reason);
}

it.each<readonly [z.ZodType, unknown, string | RegExp]>([
  [z.number(), "a year", "must be a number, got text"],
  [z.int(), 1.5, "must be a whole number, got a number"],
  [z.number(), Number.NaN, "must be a number, got a number without end or none at all"],
  [z.string(), 1, "must be text, got a number"],
  [z.boolean(), "yes", "must be true or false, got text"],
  [z.array(z.string()), "a", "must be a list, got text"],
  [z.strictObject({}), [], "must be keys with values, got a list"],
  [z.string(), () => 1, "must be text, got something else"],
  [z.enum(["red", "green"]), "gren", "must be red or green, got another word; did you mean green?"],
  [z.enum(["red", "green"]), "jan@example.org", "must be red or green, got another word"],
  [z.enum(["red", "green"]), true, "must be red or green, got true or false"],
  [z.number().min(0), -2, "must be at least 0"],
  [z.number().max(168), 200, "must be at most 168"],
  [z.number().positive(), 0, "must be more than 0"],
  [z.string().min(1), "", "must not be empty"],
  [z.string().max(2), "abc", "must have at most 2 characters"],
  [z.array(z.string()).min(1), [], "must hold something"],
  [z.array(z.string()).min(3), ["a"], "must have at least 3 items"],
  [dateField, "in March", "must be a day that exists, written YYYY-MM-DD"],
  [instantField, "at noon", /^must be ISO 8601/],
  [idField, "a\u0000", "must not contain control characters"],
  [z.string(), null, "is null: give a value, or leave the key out if it is optional"],
  [z.string(), undefined, "is missing: give a value"],
])("%#: %j", (schema, input, message) => {
  expect(messageOf(schema, input)).toEqual(typeof message === "string" ? message : expect.stringMatching(message));
});

it("holds no value of the input", () => {
  const reason = reasonOf(z.enum(["red", "green"]), "jan@example.org");
  expect(reason).toEqual({ type: "wrong-word", allowed: ["red", "green"] });
});

it("leaves all else to the schema", () => {
  expect(reasonOf(z.string().regex(/a/, "must say a"), "b")).toBeUndefined();
});
