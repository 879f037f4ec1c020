import { expect, it } from "vitest";
import { z } from "zod";
import { plainWords } from "./plain-words.js";

function messageOf(schema: z.ZodType, input: unknown): string | undefined {
  return schema.safeParse(input, { error: plainWords }).error?.issues[0]?.message;
}

it.each<readonly [z.ZodType, unknown, string]>([
  [z.number(), "a year", "must be a number, got text"],
  [z.int(), 1.5, "must be a whole number, got a number"],
  [z.number(), Number.NaN, "must be a number, got NaN"],
  [z.string(), 1, "must be text, got a number"],
  [z.boolean(), "yes", "must be true or false, got text"],
  [z.array(z.string()), "a", "must be a list, got text"],
  [z.strictObject({}), [], "must be keys with values, got a list"],
  [z.string(), () => 1, "must be text, got a function"],
  [z.enum(["red", "green"]), "gren", "must be red or green, got another word; did you mean green?"],
  [z.enum(["red", "green"]), "jan@example.org", "must be red or green, got another word"],
  [z.enum(["red", "green"]), true, "must be red or green, got true or false"],
  [z.number().min(0), -2, "must be at least 0"],
  [z.number().max(168), 200, "must be at most 168"],
  [z.number().positive(), 0, "must be more than 0"],
  [z.string(), null, "is null: give a value, or leave the key out if it is optional"],
  [z.string(), undefined, "is missing: give a value"],
])("%#: %j", (schema, input, message) => {
  expect(messageOf(schema, input)).toBe(message);
});

it("leaves all else to the schema", () => {
  expect(messageOf(z.string().min(1, "must say something"), "")).toBe("must say something");
});
