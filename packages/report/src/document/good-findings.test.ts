import type { Finding, HealthReport } from "@org/community-core";
import { describe, expect, it } from "vitest";
import { exampleReport } from "../example-report.test-support.js";
import { goodFindings } from "./good-findings.js";

const finding = (code: string, severity: Finding["severity"], params: Finding["params"] = {}): Finding => ({
  ...{ code, severity, params, pillar: "engagement", key: "S1" },
});
const spread = finding("well-spread", "good", { work: "first-response" });
const fast = finding("answers-come-fast", "good", { hours: 2 });
const conscience = finding("head-to-consult", "good", { count: 9 });
const good = [spread, fast, conscience, finding("well-spread", "good", { work: "tidying" })];

function codesOf(more: Partial<HealthReport>): readonly string[] {
  return goodFindings({ ...exampleReport, assessments: [], ...more }).map(
    ({ code, params }) => `${code} ${params["work"] ?? ""}`,
  );
}

describe("goodFindings", () => {
  it("says no good of answers of which most do not come", () => {
    const waiting = (share: number) => finding("unanswered-openings", "serious", { count: 60, of: 100, share });
    expect(codesOf({ findings: [waiting(0.5), ...good] })).toEqual(["head-to-consult ", "well-spread tidying"]);
    expect(codesOf({ findings: [waiting(0.4), ...good] })).toHaveLength(4);
  });

  it("praises nobody for most of a conversation that hardly is one", () => {
    const [assessment] = exampleReport.assessments;
    const engagement = (band: "critical" | "weak") => ({
      ...(assessment ?? expect.unreachable("the example has an assessment")),
      ...{ pillar: "engagement" as const, score: { status: "available" as const, score: 5, band } },
    });
    expect(codesOf({ findings: [conscience], assessments: [engagement("critical")] })).toEqual([]);
    expect(codesOf({ findings: [conscience], assessments: [engagement("weak")] })).toEqual(["head-to-consult "]);
  });
});
