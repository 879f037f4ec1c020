import type { HealthReport } from "@org/community-core";
import { expect, it } from "vitest";
import { exampleReport } from "../example-report.test-support.js";
import { renderPage } from "../page/render-page.js";
import { speech } from "../speech/speech.js";
import { composeFirstScreen } from "./compose-first-screen.js";
import { composeOwnAnswers } from "./compose-own-answers.js";

const english = speech("en", "UTC");
const [viability] = exampleReport.assessments;
const { pillar: _, ...scored } = viability ?? expect.unreachable("the example has an assessment");
const own = { ...scored, name: "Fair<ness>" };
const ours = (report: HealthReport): HealthReport => ({
  ...report,
  assessments: report.assessments.map((assessment) => ({
    ...assessment,
    indicators: assessment.indicators.filter(({ threshold }) => threshold.source.kind !== "user"),
  })),
});

const linesOf = (report: HealthReport) =>
  composeOwnAnswers(report, english).flatMap((block) =>
    block.kind === "measures" ? block.measures.map(({ name, value }) => [name, value]) : [],
  );

it("has a line for each score of somebody's own, and for each figure that counts by their rule", () => {
  expect(linesOf({ ...exampleReport, ownAssessments: [own] })).toEqual([
    ["Fair<ness>", "91 of 100, strong"],
    ["Longest silence (Viability)", "4.5 days, 100 of 100"],
  ]);
});

it("says of what could not be measured that it was not", () => {
  const unknown = { ...own, score: { status: "unavailable", reason: "nothing-measured" } as const };
  expect(linesOf(ours({ ...exampleReport, ownAssessments: [unknown] }))).toEqual([["Fair<ness>", "not measured"]]);
});

it("stands between the answers and what matters most, on the page too, and nowhere without such a rule", () => {
  const kinds = composeFirstScreen(exampleReport, english).map(({ kind }) => kind);
  expect(kinds.slice(2, 6)).toEqual(["scores", "paragraph", "measures", "heading"]);
  expect(composeOwnAnswers(ours(exampleReport), english)).toEqual([]);
  const page = renderPage({ ...exampleReport, ownAssessments: [own] }, { language: "en" });
  expect(page.indexOf("Fair&lt;ness&gt;")).toBeLessThan(page.indexOf('id="matters-most"'));
  expect(page.indexOf("Fair&lt;ness&gt;")).toBeGreaterThan(page.indexOf('class="cards"'));
});
