import type { Assessment } from "../health/assessment/assessment.js";
import type { Pillar } from "../health/assessment/finding.js";
import type { HealthReport } from "../health/report/health-report.js";
import type { OwnScoreChange, ScoreChange, ScoreEffect } from "./report-comparison.js";
import { scoreEffects } from "./score-effects.js";

/** What became of each score, in the order of the later report; one that it does not assess stands at the end. */
export function compareScores(from: HealthReport, to: HealthReport): readonly ScoreChange[] {
  const find = ({ assessments }: HealthReport, pillar: Pillar): Assessment | undefined =>
    assessments.find((assessment) => assessment.pillar === pillar);
  const pillars = new Set([...to.assessments, ...from.assessments].map(({ pillar }) => pillar));
  return [...pillars].flatMap((pillar) => {
    const change = scoreChange(find(from, pillar), find(to, pillar));
    return change === undefined ? [] : { pillar, ...change };
  });
}

/** What became of each score of one's own, in the same order; two of one name are one score, whatever their rules. */
export function compareOwnScores(from: HealthReport, to: HealthReport): readonly OwnScoreChange[] {
  const [before, now] = [from, to].map(
    ({ ownAssessments = [] }) => new Map(ownAssessments.map((own) => [own.name, own])),
  );
  const names = new Set([...(now?.keys() ?? []), ...(before?.keys() ?? [])]);
  return [...names].flatMap((name) => {
    const change = scoreChange(before?.get(name), now?.get(name));
    return change === undefined ? [] : { name, ...change };
  });
}

/** An assessment, whoever it is of. */
type Assessed = Omit<Assessment, "pillar">;

function scoreChange(from: Assessed | undefined, to: Assessed | undefined): Omit<ScoreChange, "pillar"> | undefined {
  const either = to ?? from;
  if (either === undefined) return undefined;
  const known = {
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

function hasShared(from: Assessed, to: Assessed): boolean {
  const measured = ({ indicators }: Assessed): readonly string[] =>
    indicators.filter(({ outcome }) => outcome.status === "measured").map(({ key }) => key);
  const before = new Set(measured(from));
  return measured(to).some((key) => before.has(key));
}
