import { expect, it } from "vitest";
import { capabilities } from "./capability.js";
import { capabilityOfType, contributionTypeCode, contributionTypes } from "./contribution-type.js";

it("gives each type its position as code", () => {
  expect(contributionTypes.map((type) => contributionTypeCode[type])).toEqual(contributionTypes.map((_, code) => code));
  expect(Object.keys(contributionTypeCode)).toEqual(contributionTypes);
});

// Columns and archives hold codes: a type may only be added at the end.
it("keeps the codes that are in use", () => {
  expect(contributionTypes).toEqual([
    "opening",
    "reply",
    "reaction",
    "edit",
    "flag",
    "moderation",
    "invitation",
    "feedback",
  ]);
});

it("gives each type a capability of its own", () => {
  const named = contributionTypes.map((type) => capabilityOfType[type]);
  expect(new Set(named).size).toBe(contributionTypes.length);
  for (const capability of named) expect(capabilities).toContain(capability);
});
