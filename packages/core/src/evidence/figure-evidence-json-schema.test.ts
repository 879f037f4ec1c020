import { expect, it } from "vitest";
import { community, day, observed, opening, reply } from "../activity/tiny-community.test-support.js";
import { assessHealth } from "../health/assess-health.js";
import { explainFigure } from "./explain-figure.js";
import { figureEvidenceJsonSchema } from "./figure-evidence-json-schema.js";
import { figureEvidenceSchema } from "./figure-evidence-schema.js";

it("is published as it is", async () => {
  const text = `${JSON.stringify(figureEvidenceJsonSchema(), undefined, 2)}\n`;
  await expect(text).toMatchFileSnapshot("../../schemas/figure-evidence.schema.json");
});

it("describes the evidence of every figure as plain JSON", () => {
  const dataset = community([observed(-9, 90), opening("c", "eve", 24), reply("c", "ann", 25)]);
  const report = assessHealth(dataset, { asOf: day(90) });
  for (const { key } of report.figures) {
    const evidence = explainFigure(dataset, report, key)._unsafeUnwrap();
    expect(figureEvidenceSchema.parse(JSON.parse(JSON.stringify(evidence)))).toEqual(evidence);
  }
  expect(figureEvidenceSchema.safeParse({ schema: "figure-evidence@1" }).success).toBe(false);
});
