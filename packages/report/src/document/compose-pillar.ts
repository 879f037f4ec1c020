import {
  type AssessedIndicator,
  type Assessment,
  type HealthReport,
  type IsoWindow,
  leastCoverage,
} from "@org/community-core";
import type { Speech } from "../speech/speech.js";
import { valueText } from "../speech/value-text.js";
import type { CaveatNotes } from "./caveat-notes.js";
import { findingLine, withoutRepeatedSteps } from "./finding-line.js";
import { firstFindings } from "./first-findings.js";
import { basis, reading, valueWithInterval } from "./measurement-basis.js";
import type { Block, MeasureLine } from "./report-document.js";

/** One pillar taken apart: each indicator with its value, its points, its threshold and what it could move. */
export function composePillar(
  assessment: Assessment,
  report: HealthReport,
  speech: Speech,
  notes: CaveatNotes,
  detail = false,
): readonly Block[] {
  const { pillar, coverage, movesMost } = assessment;
  const { labels, pillars } = speech.language;
  const first = new Set(firstFindings(report.findings));
  const further = report.findings.filter(
    (finding) => finding.pillar === pillar && finding.severity !== "good" && !first.has(finding),
  );
  const most = movesMost === undefined ? [] : [movesMostText(movesMost, assessment, speech)];
  const stage = pillar === "viability" ? [stageSentence(report.stage, speech), ...lifeSentences(report, speech)] : [];
  const isScored = assessment.score.status === "available";
  const covers = isScored ? labels.coverage(speech.format.share(coverage)) : whyUnscored(assessment, speech);
  const summary = [scoreSentence(assessment, speech), covers, ...most, ...stage];
  return [
    { kind: "heading", level: 2, text: pillars[pillar].title },
    { kind: "paragraph", text: summary.filter((sentence) => sentence !== "").join(" ") },
    {
      kind: "measures",
      measures: indicatorLines({ assessment, speech, notes, window: report.window, detail }),
      tight: true,
    },
    ...(further.length === 0
      ? []
      : [
          { kind: "heading" as const, level: 3 as const, text: labels.alsoFound },
          {
            kind: "findings" as const,
            numbered: false,
            findings: withoutRepeatedSteps(
              further.map((finding) => findingLine(finding, speech)),
              [...first].map((finding) => findingLine(finding, speech).step),
            ),
            tight: true,
          },
        ]),
  ];
}

/** That so little could be measured that there is no score. */
function whyUnscored({ coverage, score }: AnyAssessment, { language, format }: Speech): string {
  const { labels } = language;
  if (score.status === "unavailable" && score.reason === "nothing-measured") return labels.nothingMeasured;
  return labels.tooLittleMeasured(format.share(coverage), format.share(leastCoverage));
}

/** The score and how it reads; empty where there is none. */
export function scoreSentence({ score, direction }: AnyAssessment, { language, format }: Speech): string {
  if (score.status === "unavailable") return "";
  const { labels, bands, directions } = language;
  return `${labels.score(format.number(Math.round(score.score)), bands[direction][score.band], directions[direction])}.`;
}

function stageSentence(stage: HealthReport["stage"], speech: Speech): string {
  const { stages, labels } = speech.language;
  return stage.status === "measured" ? stages[stage.stage] : labels.noStage(speech.refusal(stage.refusal));
}

/** What viability rests on, what the concept promises while it is all that there is, and how the community sounds. */
function lifeSentences({ viability }: HealthReport, speech: Speech): readonly string[] {
  if (viability === undefined) return [];
  const { basis, concept, quietness } = viability;
  const { viability: words, concept: ofConcept } = speech.language;
  return [
    words.basis[basis],
    ...(concept === undefined ? [] : [ofConcept.verdicts[concept.verdict]]),
    ...(quietness.status === "measured" ? [words.quietness[quietness.state]] : []),
  ];
}

/** An assessment, whosever score it is. */
type AnyAssessment = Omit<Assessment, "pillar">;

/** What every line of a pillar needs. */
interface Telling {
  readonly assessment: AnyAssessment;
  readonly speech: Speech;
  readonly notes: CaveatNotes;
  readonly window: IsoWindow;
  readonly detail: boolean;
}

/** The indicators: those that could be measured first; why the others could not stands with all that is missing. */
export function indicatorLines(telling: Telling): readonly MeasureLine[] {
  const { assessment, speech } = telling;
  const { labels } = speech.language;
  const told = new Set<string>();
  const measured: MeasureLine[] = [];
  const refused: MeasureLine[] = [];
  for (const indicator of assessment.indicators) {
    const { key, weight, outcome } = indicator;
    const weighs = labels.weight(speech.format.share(weight));
    if (outcome.status === "refused") {
      refused.push({ name: speech.measure(key), aside: `${labels.notMeasured}, ${weighs}`, details: [] });
      continue;
    }
    // How to read a measure is said once, beside the first of its indicators.
    const how = reading(key, speech).filter((text) => !told.has(text));
    for (const text of how) told.add(text);
    measured.push(indicatorLine(indicator, outcome, how, telling));
  }
  return [...measured, ...refused];
}

function indicatorLine(
  { key, weight, threshold, potential }: AssessedIndicator,
  { measurement, points }: Extract<AssessedIndicator["outcome"], { status: "measured" }>,
  how: readonly string[],
  { assessment: { direction }, speech, notes, window, detail }: Telling,
): MeasureLine {
  const { labels } = speech.language;
  const { unit } = measurement;
  const scale = labels.scale(valueText(threshold.none, unit, speech), valueText(threshold.full, unit, speech));
  const better =
    !detail || potential === undefined || potential < 0.5 ? [] : [potentialText(potential, direction, speech)];
  const rests = basis(measurement, speech, notes, window);
  const scored = labels.ofHundred(speech.format.number(Math.round(points)));
  return {
    name: speech.measure(key),
    value: valueWithInterval(measurement, speech),
    aside: `${scored}, ${labels.weight(speech.format.share(weight))}`,
    details: [
      [
        ...(rests === "" ? [] : [rests]),
        ...how,
        `${scale} (${detail ? speech.thresholdSource(threshold) : speech.thresholdName(threshold)})`,
        ...better,
      ].join(" · "),
    ],
  };
}

/** The one change that would move the score most, from where to where, and by how much. */
export function movesMostText(key: string, { indicators, direction }: AnyAssessment, speech: Speech): string {
  const { labels } = speech.language;
  const most = indicators.find((indicator) => indicator.key === key);
  if (most?.potential === undefined || most.outcome.status === "refused") return labels.movesMost(speech.measure(key));
  const { value, unit } = most.outcome.measurement;
  const best = direction === "lower-is-better" ? most.threshold.none : most.threshold.full;
  const change = labels.fromTo(valueText(value, unit, speech), valueText(best, unit, speech));
  return labels.movesMost(`${speech.measure(key)}, ${change}: ${potentialText(most.potential, direction, speech)}`);
}

function potentialText(potential: number, direction: Assessment["direction"], { language, format }: Speech): string {
  const { points } = language.labels;
  const moved = format.count(Math.round(potential), points.one, points.other);
  return language.labels.potential(moved, direction === "lower-is-better");
}
