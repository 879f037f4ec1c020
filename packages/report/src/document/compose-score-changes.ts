import type { IndicatorOutcome, Score } from "@org/community-core";
import type {
  OwnScoreChange,
  Relation,
  ReportComparison,
  ScoreChange,
  ScoreEffect,
} from "@org/community-core/comparison";
import { pointsText } from "../speech/change-text.js";
import type { Speech } from "../speech/speech.js";
import { valueText } from "../speech/value-text.js";
import { paragraph } from "./paragraph.js";
import type { Block, MeasureLine } from "./report-document.js";

/** The scores of both reports with what moved each. */
export function composeScoreChanges(compared: ReportComparison, speech: Speech): readonly Block[] {
  const { comparison } = speech.language;
  const { scores, ownScores = [], relation } = compared;
  return [
    { kind: "heading", level: 2, text: comparison.scoresTitle },
    ...([...scores, ...ownScores].some(({ effects }) => effects.length > 0)
      ? [paragraph(comparison.scoresNote[relation])]
      : []),
    { kind: "measures", measures: [...scores, ...ownScores].map((score) => scoreLine(score, compared, speech)) },
  ];
}

function scoreLine(change: ScoreChange | OwnScoreChange, compared: ReportComparison, speech: Speech): MeasureLine {
  const { direction, from, to, difference, effects } = change;
  const { language } = speech;
  const { comparison } = language;
  const isBoth = from?.status === "available" && to?.status === "available";
  return {
    name: "name" in change ? change.name : language.pillars[change.pillar].title,
    value: comparison.arrow(scoreText(from, speech), scoreText(to, speech)),
    ...(difference === undefined
      ? {}
      : {
          aside: `${difference === 0 ? comparison.unchanged : pointsText(difference, speech)} (${language.directions[direction]})`,
        }),
    details:
      isBoth && difference === undefined
        ? [comparison.nothingInCommon]
        : [
            ...ofMeasuring(change, compared.relation, speech),
            ...effects.map((effect) => effectText(effect, compared, speech)),
          ],
  };
}

/** Said first: a score that rises because something bad can no longer be measured has not become better. */
function ofMeasuring(
  { difference = 0, ofShared = difference }: Pick<ScoreChange, "difference" | "ofShared">,
  relation: Relation,
  speech: Speech,
): readonly string[] {
  const rest = Math.round((difference - ofShared) * 100) / 100;
  const { comparison } = speech.language;
  if (Math.abs(rest) < 0.5) return [];
  return [
    comparison.ofMeasuring[relation](
      pointsText(rest, speech),
      ofShared === 0 ? comparison.unchanged : pointsText(ofShared, speech),
    ),
  ];
}

function scoreText(score: Score | undefined, { language: { comparison }, format }: Speech): string {
  if (score === undefined) return comparison.notAssessed;
  return score.status === "available" ? format.number(score.score) : comparison.noScore;
}

/** What moved a score: its points, the measure with both values, and why where it is not that they differ. */
function effectText(effect: ScoreEffect, compared: ReportComparison, speech: Speech): string {
  const { key, cause, points, from, to } = effect;
  const { comparison } = speech.language;
  const [before, now] = [outcomeText(from, speech), outcomeText(to, speech)];
  const values = cause === "weight" || before === now ? now : comparison.arrow(before, now);
  return comparison.movedBy(
    `${speech.measure(key)}, ${values}`,
    pointsText(points, speech),
    why(effect, compared, speech),
  );
}

/** A score takes figures as they are: where one differs no more than chance lets it, its points are no news. */
function why(effect: ScoreEffect, { relation, figures }: ReportComparison, speech: Speech): string | undefined {
  const { key, cause, otherDefinition } = effect;
  const { comparison } = speech.language;
  if (cause !== "figure") return comparison.causes[relation][cause];
  if (otherDefinition === true) return comparison.otherDefinition;
  const isWithin = figures.some(
    (one) => one.key === key && one.of === undefined && one.status === "compared" && one.verdict === "within-chance",
  );
  return isWithin ? comparison.withinChance : comparison.causes[relation].figure;
}

function outcomeText(outcome: IndicatorOutcome | undefined, speech: Speech): string {
  const { language } = speech;
  if (outcome === undefined) return language.comparison.notAssessed;
  if (outcome.status === "refused") return language.labels.notMeasured;
  return valueText(outcome.measurement.value, outcome.measurement.unit, speech);
}
