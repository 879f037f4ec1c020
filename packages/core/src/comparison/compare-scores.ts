import type { Assessment } from "../health/assessment/assessment.js";
import type { Pillar } from "../health/assessment/finding.js";
import type { HealthReport } from "../health/report/health-report.js";
import type { ScoreChange, ScoreEffect } from "./report-comparison.js";
import { scoreEffects } from "./score-effects.js";

/** What became of each score, in the order of the later report; one that it does not assess stands at the end. */
export function compareScores(from: HealthReport, to: HealthReport): readonly ScoreChange[] {
  const find = ({ assessments }: HealthReport, pillar: Pillar): Assessment | undefined =>
    assessments.find((assessment) => assessment.pillar === pillar);
  const pillars = new Set([...to.assessments, ...from.assessments].map(({ pillar }) => pillar));
  return [...pillars].flatMap((pillar) => scoreChange(find(from, pillar), find(to, pillar)) ?? []);
}

function scoreChange(from: Assessment | undefined, to: Assessment | undefined): ScoreChange | undefined {
  const either = to ?? from;
  if (either === undefined) return undefined;
  const known = {
    pillar: either.pillar,
    direction: either.direction,
    ...(from === undefined ? {} : { from: from.score }),
    ...(to === undefined ? {} : { to: to.score }),
  };
  if (from?.score.status !== "available" || to?.score.status !== "available") return { ...known, effects: [] };
  const difference = Math.round((to.score.score - from.score.score) * 100) / 100;
  const effects = scoreEffects(from, to, difference);
  // Without an indicator in common, two scores are of different things; nothing moved where no effect is left.
  const isShared = effects.length > 0 || hasShared(from, to);
  return isShared ? { ...known, difference, ofShared: sharedPoints(effects), effects } : { ...known, effects: [] };
}

function sharedPoints(effects: readonly ScoreEffect[]): number {
  const hundredths = effects
    .filter(({ cause }) => cause !== "now-measured" && cause !== "no-longer-measured")
    .reduce((sum, { points }) => sum + Math.round(points * 100), 0);
  return hundredths / 100;
}

function hasShared(from: Assessment, to: Assessment): boolean {
  const measured = ({ indicators }: Assessment): readonly string[] =>
    indicators.filter(({ outcome }) => outcome.status === "measured").map(({ key }) => key);
  const before = new Set(measured(from));
  return measured(to).some((key) => before.has(key));
}
