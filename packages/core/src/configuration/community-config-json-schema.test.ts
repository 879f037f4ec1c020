import { expect, it } from "vitest";
import { communityConfigJsonSchema } from "./community-config-json-schema.js";

it("is published as it is", async () => {
  const text = `${JSON.stringify(communityConfigJsonSchema(), undefined, 2)}\n`;
  await expect(text).toMatchFileSnapshot("../../schemas/community-config.schema.json");
});

it("says of every key of its own what it means, for an editor", () => {
  const silent: string[] = [];
  const look = (schema: unknown, path: string): void => {
    if (typeof schema !== "object" || schema === null) return;
    if ("properties" in schema && typeof schema.properties === "object" && schema.properties !== null)
      for (const [key, inner] of Object.entries(schema.properties)) {
        // What stands within a noun of the model is told where that noun is.
        if (["duties", "budgets", "goals", "federation"].some((noun) => path.startsWith(noun))) continue;
        if (typeof inner.description !== "string") silent.push(`${path}${key}`);
        look(inner, `${path}${key}.`);
      }
    if ("items" in schema) look(schema.items, path);
  };
  look(communityConfigJsonSchema(), "");
  expect(silent).toEqual([]);
});
