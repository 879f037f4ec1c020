import {
  assessHealth,
  caveatCodes,
  createDataset,
  findingCodes,
  measureNames,
  refusalReasons,
} from "@org/community-core";
import { federationFindingCodes } from "@org/community-core/federation";
import { involvementFindingCodes } from "@org/community-core/involvement";
import { planFindingCodes } from "@org/community-core/planning";
import { describe, expect, it } from "vitest";
import { sourcesOfPackages } from "./workspace/packages.js";

const code = sourcesOfPackages
  .filter(
    ({ path }) =>
      path.startsWith("packages/core/src/") &&
      !/\/(health\/codes|plan-codes|involvement-codes|federation-codes)\.ts$/.test(path),
  )
  .filter(({ path }) => !path.includes("/source/"))
  .map(({ text }) => text)
  .join("\n");

/** Everything that the pattern's first group finds in core. */
function found(pattern: RegExp): readonly string[] {
  return [...code.matchAll(pattern)].map((match) => match[1] ?? "");
}

describe("codes that core makes", () => {
  it.each([
    ...findingCodes,
    ...caveatCodes,
    ...refusalReasons,
    ...planFindingCodes,
    ...involvementFindingCodes,
    ...federationFindingCodes,
  ])("%s is made somewhere", (one) => {
    expect(code).toContain(`"${one}"`);
  });

  it("lists every code of a finding or a caveat", () => {
    const known: readonly string[] = [
      ...findingCodes,
      ...caveatCodes,
      ...involvementFindingCodes,
      ...federationFindingCodes,
    ];
    const made = found(/\bcode: "([a-z-]+)"/g);
    expect(made.length).toBeGreaterThan(10);
    expect(made.filter((one) => !known.includes(one))).toEqual([]);
  });

  it("lists every reason of a refusal", () => {
    const known: readonly string[] = refusalReasons;
    const given = found(/insufficientData\(\s*[^,()]+,\s*"([a-z-]+)"/g);
    expect(given.length).toBeGreaterThan(5);
    expect(given.filter((one) => !known.includes(one))).toEqual([]);
  });

  it("lists what every figure measures", () => {
    const { figures } = assessHealth(createDataset([], { capabilities: ["aggregates", "timeEntries"] }), { asOf: 0 });
    const names = new Set(figures.map(({ key }) => key.split("/")[0]));
    expect([...names].sort()).toEqual([...measureNames].sort());
  });
});
