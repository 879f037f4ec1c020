import { expect, it } from "vitest";
import { day } from "../activity/tiny-community.test-support.js";
import { assessFederation } from "./assess-federation.js";
import type { FederationReport } from "./federation-report.js";
import { federationReportSchema } from "./federation-report-schema.js";
import { federated, partsOf, talkAt } from "./local-communities.test-support.js";
import { sharedFederation } from "./shared-federation.js";

const venues = ["north", "south"];

it("says in how many parts answers hang on the same person, and not on whom", () => {
  const talk = venues.flatMap((venue) => talkAt({ venue, openings: 40, answered: 40, answerer: "ann" }));
  const team = assessFederation(federated(talk), { parts: partsOf(...venues) }, { asOf: day(90) })._unsafeUnwrap();
  expect(JSON.stringify(team)).toContain('"people":["ann"]');
  const shared = sharedFederation(team);
  expect(JSON.stringify(shared)).not.toContain("ann");
  expect(shared.findings).toMatchObject({
    value: [{ code: "answers-for-several-parts", params: { count: 2, of: 2 } }],
  });
  const codes = (report: FederationReport): unknown =>
    report.parts.map(({ health }) => health.status === "measured" && health.value.continuity.map(({ code }) => code));
  expect(codes(shared)).toEqual(codes(team));
  expect(federationReportSchema.safeParse(JSON.parse(JSON.stringify(shared))).error).toBeUndefined();
});

it("says nothing of a part in which fewer than five people contributed, and everything of the others", () => {
  const talk = [
    ...talkAt({ venue: "north", openings: 40, answered: 40, answerer: "ann" }),
    ...talkAt({ venue: "south", openings: 3, answered: 3, answerer: "ann" }),
  ];
  const team = assessFederation(federated(talk), { parts: partsOf(...venues) }, { asOf: day(90) })._unsafeUnwrap();
  const shared = sharedFederation(team);
  const [north, south] = shared.parts;
  expect(north?.health.status).toBe("measured");
  expect(south?.health).toMatchObject({ refusal: { reason: "people-could-be-recognised", needed: 5, found: 4 } });
  for (const { parts, order } of shared.shares) {
    expect(parts.filter(({ part }) => part === "south")).toMatchObject([{ raw: { status: "refused" } }]);
    expect(JSON.stringify(order)).not.toContain("south");
  }
});
