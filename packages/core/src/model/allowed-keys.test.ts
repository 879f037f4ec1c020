import { expect, it } from "vitest";
import { z } from "zod";
import { allowedKeys, isOptionalKey } from "./allowed-keys.js";

const schema = z.strictObject({
  name: z.string(),
  rooms: z.exactOptional(z.array(z.strictObject({ beds: z.number(), view: z.exactOptional(z.string()) })).readonly()),
  host: z.optional(z.strictObject({ phone: z.string() })),
});

it.each([
  [[], ["name", "rooms", "host"]],
  [
    ["rooms", 3],
    ["beds", "view"],
  ],
  [["host"], ["phone"]],
  [["rooms"], []],
  [["name"], []],
  [["name", "length"], []],
  [["nowhere", 1], []],
])("at %j: %j", (path, keys) => {
  expect(allowedKeys(schema, path)).toEqual(keys);
});

it.each([
  [["rooms"], true],
  [["rooms", 3, "view"], true],
  [["rooms", 3, "beds"], false],
  [["name"], false],
  [["name", "length"], false],
  [["nowhere"], false],
  [[], false],
  // An undefined value is none that this schema has anything against.
  [["host"], false],
])("at %j a key that may be left out: %s", (path, may) => {
  expect(isOptionalKey(schema, path)).toBe(may);
});
