import { expect, it } from "vitest";
import { day } from "../activity/tiny-community.test-support.js";
import { assessFederation } from "./assess-federation.js";
import type { FederationReport } from "./federation-report.js";
import { federationReportSchema } from "./federation-report-schema.js";
import { federationReportWithoutPeople } from "./federation-report-without-people.js";
import { federated, partsOf, talkAt } from "./local-communities.test-support.js";

const venues = ["north", "south"];
const talk = venues.flatMap((venue) => talkAt({ venue, openings: 25, answered: 25 }));
const duty = { kind: "duty", id: "d", holder: "eva", duty: "steering" } as const;
const report: FederationReport = assessFederation(
  federated([...talk, duty], ["duties"]),
  { parts: partsOf(...venues) },
  { asOf: day(90) },
)._unsafeUnwrap();

const codesOf = ({ findings }: FederationReport) =>
  findings.status === "measured" ? findings.value.map(({ code, people = [] }) => [code, ...people]) : [];

it("takes people out of the parts, the whole and what is between parts, and leaves every number", () => {
  // By construction: eva alone steers both parts, ann alone answers in both.
  expect(codesOf(report)).toEqual([
    ["steers-several-parts", "eva"],
    ["answers-for-several-parts", "ann"],
  ]);
  const left = federationReportWithoutPeople(report, new Set(["ann", "eva"]));
  expect(JSON.stringify(left)).not.toMatch(/"(?:ann|eva)"/);
  expect(codesOf(left)).toEqual([["answers-for-several-parts"]]);
  expect(left.shares).toEqual(report.shares);
  expect(federationReportSchema.safeParse(left).success).toBe(true);
});

it("is the report itself where it names none of them", () => {
  expect(federationReportWithoutPeople(report, new Set(["bob"]))).toBe(report);
});
