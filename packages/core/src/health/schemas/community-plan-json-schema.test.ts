import { expect, it } from "vitest";
import { communityPlanJsonSchema } from "./community-plan-json-schema.js";

it("is published as it is", async () => {
  const text = `${JSON.stringify(communityPlanJsonSchema(), undefined, 2)}\n`;
  await expect(text).toMatchFileSnapshot("../../../schemas/community-plan.schema.json");
});
