import type { AssessedIndicator, Assessment, HealthReport } from "@org/community-core";
import type { Speech } from "../speech/speech.js";
import { valueText } from "../speech/value-text.js";
import type { Block, MeasureLine } from "./report-document.js";

/**
 * What somebody asked by rules of their own, beside the answers of the library: each score of theirs in a line, and each figure that
 * counts in a score of the library by their rule. How each comes about is told further on.
 */
export function composeOwnAnswers(
  { assessments, ownAssessments = [] }: HealthReport,
  speech: Speech,
): readonly Block[] {
  const measures = [
    ...ownAssessments.map((one) => ({ name: one.name, value: scoreText(one, speech), details: [] })),
    ...assessments.flatMap((assessment) =>
      assessment.indicators
        .filter(({ threshold, weight }) => threshold.source.kind === "user" && weight > 0)
        .map((indicator) => indicatorLine(indicator, assessment, speech)),
    ),
  ];
  if (measures.length === 0) return [];
  const { ownRules } = speech.language.labels;
  return [
    { kind: "paragraph", text: ownRules },
    { kind: "measures", measures, tight: true },
  ];
}

function scoreText(
  { score, direction }: Pick<Assessment, "score" | "direction">,
  { language, format }: Speech,
): string {
  const { labels, bands } = language;
  if (score.status === "unavailable") return labels.notMeasured;
  return `${labels.ofHundred(format.number(Math.round(score.score)))}, ${bands[direction][score.band]}`;
}

function indicatorLine({ key, outcome }: AssessedIndicator, { pillar }: Assessment, speech: Speech): MeasureLine {
  const { labels, pillars } = speech.language;
  const name = `${speech.measure(key)} (${pillars[pillar].title})`;
  if (outcome.status === "refused") return { name, value: labels.notMeasured, details: [] };
  const { measurement, points } = outcome;
  const scored = labels.ofHundred(speech.format.number(Math.round(points)));
  return { name, value: `${valueText(measurement.value, measurement.unit, speech)}, ${scored}`, details: [] };
}
