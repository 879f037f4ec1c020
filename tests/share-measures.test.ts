import { readFileSync } from "node:fs";
import { communityHealth } from "@org/community-core";
import { checkPlan } from "@org/community-core/planning";
import { simulateCommunity } from "@org/community-simulator";
import { expect, it } from "vitest";
import { fromRoot } from "./workspace/root.js";

/** Whether a plan is told that a measure can never reach 2. */
function knowsNoTwo(measure: string): boolean {
  const findings = checkPlan({ goals: [{ id: "g", statement: "s", measure, target: 2 }] });
  return findings.some(({ code }) => code === "goal-target-impossible");
}

/** The definitions and figures of each metric that gives shares and nothing else, by the page of all metrics. */
function sharesByThePage(): readonly string[] {
  const page = readFileSync(fromRoot("docs/metrics.md"), "utf8");
  const names = [...page.matchAll(/^\| \[`(\w+)`\]\(#\w+\) \| share \(0–1\) \|/gm)].map(([, name]) => name);
  return names.flatMap((name) => {
    const section = page.split(`\n### ${name}\n`)[1]?.split("\n### ")[0] ?? "";
    const [, definition = "", keys = ""] = /Definition: `([^`]+)`\.(?: In the report: (.*)\.)?/.exec(section) ?? [];
    return [definition, ...[...keys.matchAll(/`([^`…]+)`/g)].map(([, key = ""]) => key)];
  });
}

it("knows each measure that gives a share, so that no goal asks for more than all", () => {
  const shares = sharesByThePage();
  expect(shares).toContain("self-generated-growth@1");
  expect(shares.length).toBeGreaterThan(40);
  expect(shares.filter((measure) => !knowsNoTwo(measure))).toEqual([]);
});

it("knows the shares among the figures of a report, and takes nothing else for one", async () => {
  const community = simulateCommunity({ members: 80, days: 200 });
  const health = await communityHealth(community.records(), {
    asOf: new Date(Date.parse(community.parameters.start) + 200 * 86_400_000).toISOString(),
  });
  const figures = health
    ._unsafeUnwrap()
    .report.figures.flatMap((figure) =>
      figure.status === "measured" ? [{ key: figure.key, unit: figure.measurement.unit }] : [],
    );
  expect(figures.filter(({ unit }) => unit === "share").length).toBeGreaterThan(15);
  expect(figures.filter(({ key, unit }) => (unit === "share") !== knowsNoTwo(key))).toEqual([]);
});
