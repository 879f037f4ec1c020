import { describe, expect, it } from "vitest";
import type { CarrierList } from "../report/health-report.js";
import { workFindings } from "./work-findings.js";

function list(counts: readonly number[], work = "first-response"): CarrierList {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const carriers = counts.map((count, index) => ({ person: `P${index + 1}`, share: count / total, count }));
  return { work, total, carriers };
}

function codes(counts: readonly number[], work?: string): readonly string[] {
  return workFindings([list(counts, work)]).map(({ code }) => code);
}

describe("workFindings", () => {
  // Law 7: strictly more than half. 16 of 31 is more, 15 of 30 is not.
  it.each([
    [[16, 15], ["one-person-carries"]],
    [[15, 15], ["two-people-carry"]],
    [[15, 5, 5, 5], ["two-people-carry"]],
    [[10, 10, 10, 10], ["well-spread"]],
    [[40], ["one-person-carries"]],
  ])("says of %o: %o", (counts, expected) => {
    expect(codes(counts)).toEqual(expected);
  });

  it("says nothing of fewer than 30 acts, and nothing of none", () => {
    expect(codes([29])).toEqual([]);
    expect(codes([])).toEqual([]);
    expect(codes([30])).toEqual(["one-person-carries"]);
  });

  it("takes first responses for worse than other work", () => {
    expect(workFindings([list([40])])[0]?.severity).toBe("critical");
    expect(workFindings([list([40], "tidying")])[0]?.severity).toBe("serious");
  });

  it("names the next person, who could be asked", () => {
    const [finding] = workFindings([list([30, 6, 4])]);
    expect(finding?.people).toEqual(["P1", "P2"]);
    expect(finding?.params).toEqual({ work: "first-response", share: 0.75, count: 30, nextShare: 0.15 });
  });
});
