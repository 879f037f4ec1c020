import { expect, it } from "vitest";
import { day } from "../activity/tiny-community.test-support.js";
import { assessFederation } from "./assess-federation.js";
import { federationReportJsonSchema } from "./federation-report-json-schema.js";
import { federationReportSchema } from "./federation-report-schema.js";
import { federated, partsOf, talkAt } from "./local-communities.test-support.js";

it("is published as it is", async () => {
  const text = `${JSON.stringify(federationReportJsonSchema(), undefined, 2)}\n`;
  await expect(text).toMatchFileSnapshot("../../schemas/federation-report.schema.json");
});

it("describes a report, also where much is refused, as plain JSON", () => {
  const venues = Array.from({ length: 12 }, (_, index) => `v${index}`);
  const dataset = federated([
    ...venues.flatMap((venue, index) => talkAt({ venue, openings: 40, answered: 40 - 3 * index, subject: "loans" })),
    { kind: "duty", holder: "ann", duty: "steering" },
  ]);
  const federation = { name: "Bank", parts: partsOf(...venues, "elsewhere") };
  for (const asOf of [day(90), day(400)]) {
    const report = assessFederation(dataset, federation, { asOf })._unsafeUnwrap();
    expect(federationReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
    expect(federationReportSchema.safeParse({ ...report, parts: undefined }).success).toBe(false);
  }
});
