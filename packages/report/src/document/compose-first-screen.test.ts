import { assessHealth, createDataset, type Finding, type HealthReport } from "@org/community-core";
import { describe, expect, it } from "vitest";
import { languageCodes } from "../language/language-code.js";
import { languages } from "../language/languages.js";
import { speech } from "../speech/speech.js";
import { composeFirstScreen } from "./compose-first-screen.js";

const iso = (hours: number): string => new Date(Date.UTC(2026, 0, 2) + hours * 3_600_000).toISOString();

/** Six who answer in turn: nothing hangs on one of them. */
const made = assessHealth(
  createDataset(
    Array.from({ length: 60 }, (_, index) => {
      const said = { kind: "contribution", conversation: `c${index}` } as const;
      return [
        { ...said, id: `c${index}`, type: "opening", at: iso(index * 24), author: `m${index % 9}` } as const,
        { ...said, id: `r${index}`, type: "reply", at: iso(index * 24 + 1), author: `h${index % 6}` } as const,
      ];
    }).flat(),
    { capabilities: ["openings", "replies", "authors", "conversations", "duties"] },
  ),
  { asOf: "2026-04-01T00:00:00Z" },
);

const finding = (code: string, severity: Finding["severity"], params: Finding["params"]): Finding => ({
  code,
  severity,
  params,
  people: ["P1", "P2"],
  pillar: "continuityRisk",
  key: "S12",
});

/** The report with the best score of continuity, and findings beside it. */
const strong = (...findings: readonly Finding[]): HealthReport => ({
  ...made,
  findings,
  assessments: made.assessments.map((assessment) =>
    assessment.pillar === "continuityRisk"
      ? { ...assessment, score: { status: "available" as const, score: 3, band: "strong" as const } }
      : assessment,
  ),
});

function answerOf(report: HealthReport, code: "en" | "nl"): string | undefined {
  const language = languages[code];
  const [scores] = composeFirstScreen(report, speech(code, "UTC")).filter((block) => block.kind === "scores");
  return scores?.scores.find(({ title }) => title === language.pillars.continuityRisk.title)?.answer;
}

describe.each(languageCodes)("the first screen in %s", (code) => {
  const { answers, strongBut } = languages[code].pillars.continuityRisk;

  it.each([
    finding("two-people-carry", "notice", { work: "reply", share: 0.6 }),
    finding("one-person-carries", "critical", { work: "first-response", share: 0.6, count: 30 }),
    finding("venues-on-one-person", "serious", { count: 3, of: 4 }),
  ])("does not say that no work hangs on anybody beside $code", (beside) => {
    expect(answerOf(strong(beside), code)).toBe(strongBut);
  });

  it("says so where nothing contradicts it", () => {
    expect(answerOf(strong(), code)).toBe(answers.strong);
    expect(answerOf(strong(finding("hours-on-one-person", "notice", { count: 2, of: 50 })), code)).toBe(answers.strong);
  });

  it("does not say that the community clearly lives beside a finding that it may not go on to", () => {
    const lively = (code: string): HealthReport => ({
      ...made,
      findings: [{ ...finding(code, "notice", { count: 1, of: 9, mostActive: 1, share: 0.5 }), pillar: "viability" }],
      assessments: made.assessments.map((assessment) => ({
        ...assessment,
        score: { status: "available", score: 90, band: "strong" },
      })),
    });
    const said = (report: HealthReport) =>
      composeFirstScreen(report, speech(code, "UTC")).flatMap((block) => (block.kind === "scores" ? block.scores : []));
    const { answers: lives, strongBut: inDoubt } = languages[code].pillars.viability;
    expect(said(lively("below-critical-mass"))[0]?.answer).toBe(inDoubt);
    expect(said(lively("merely-quiet"))[0]?.answer).toBe(lives.strong);
  });

  it("says why there is no score in one sentence", () => {
    const [scores] = composeFirstScreen(assessHealth(createDataset([]), { asOf: iso(0) }), speech(code, "UTC")).filter(
      (block) => block.kind === "scores",
    );
    for (const { answer } of scores?.scores ?? []) expect(answer).toMatch(/^[^.]+\.$/);
    expect(scores?.scores).toHaveLength(4);
  });

  it("does not say that nothing was found of what could not be judged", () => {
    const { labels, pillars } = languages[code];
    const said = (report: HealthReport) =>
      composeFirstScreen(report, speech(code, "UTC")).flatMap((block) =>
        block.kind === "paragraph" ? block.text : [],
      );
    const unavailable = { status: "unavailable", reason: "nothing-measured" } as const;
    const without = (...gone: readonly string[]): HealthReport => ({
      ...made,
      findings: [],
      assessments: made.assessments.map((assessment) =>
        gone.includes(assessment.pillar) ? { ...assessment, score: unavailable } : assessment,
      ),
    });
    const measured = made.assessments.filter(({ score }) => score.status !== "unavailable").map(({ pillar }) => pillar);
    expect(measured).toEqual(["viability", "engagement", "continuityRisk"]);
    expect(said(without())).toContain(labels.nothingUrgent);
    expect(said(without("engagement"))).toContain(labels.nothingUrgentBut(pillars.engagement.title.toLowerCase()));
    expect(said(without("engagement"))).not.toContain(labels.nothingUrgent);
    expect(said(without(...measured))).toContain(labels.nothingToJudge);
  });
});
