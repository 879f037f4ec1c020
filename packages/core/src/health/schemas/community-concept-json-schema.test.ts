import { expect, it } from "vitest";
import { communityConceptJsonSchema } from "./community-concept-json-schema.js";

it("is published as it is", async () => {
  const text = `${JSON.stringify(communityConceptJsonSchema(), undefined, 2)}\n`;
  await expect(text).toMatchFileSnapshot("../../../schemas/community-concept.schema.json");
});
