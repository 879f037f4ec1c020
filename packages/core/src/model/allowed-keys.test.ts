import { expect, it } from "vitest";
import { z } from "zod";
import { allowedKeys } from "./allowed-keys.js";

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
