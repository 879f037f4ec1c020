import { expect, it } from "vitest";
import { day } from "../activity/tiny-community.test-support.js";
import { assessFederation } from "./assess-federation.js";
import { keepableFederation } from "./keepable-federation.js";
import { federated, partsOf, talkAt } from "./local-communities.test-support.js";
import { sharedFederation } from "./shared-federation.js";

const venues = ["north", "south"];
const talk = venues.flatMap((venue) => talkAt({ venue, openings: 40, answered: 40, answerer: "ann" }));
const report = assessFederation(federated(talk), { parts: partsOf(...venues) }, { asOf: day(90) })._unsafeUnwrap();

it("names nobody where one source may not be kept", () => {
  expect(JSON.stringify(report)).toContain("ann");
  const kept = keepableFederation(report, [{}, { retention: { memberHours: 24 } }]);
  expect(JSON.stringify(kept)).not.toContain("ann");
  expect(kept).toEqual(sharedFederation(report));
});

it("is the report itself where everything may be kept", () => {
  expect(keepableFederation(report, [{}])).toBe(report);
});
