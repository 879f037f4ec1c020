import type { AssessedIndicator, Assessment, HealthReport } from "@org/community-core";
import { capitalised } from "../language/capitalised.js";
import type { Speech } from "../speech/speech.js";
import { valueText } from "../speech/value-text.js";
import type { CaveatNotes } from "./caveat-notes.js";
import { findingLine } from "./compose-first-screen.js";
import { firstFindings } from "./first-findings.js";
import { basis, reading, reasonLine, valueWithInterval } from "./measurement-basis.js";
import { isOfOwnActsAlone } from "./own-acts-alone.js";
import type { Block, FindingLine, MeasureLine } from "./report-document.js";

/** One pillar taken apart: each indicator with its value, its points, its threshold and what it could move. */
export function composePillar(
  assessment: Assessment,
  report: HealthReport,
  speech: Speech,
  notes: CaveatNotes,
): readonly Block[] {
  const { pillar, coverage, movesMost } = assessment;
  const { labels, pillars } = speech.language;
  const first = new Set(firstFindings(report.findings));
  const further = report.findings.filter(
    (finding) => finding.pillar === pillar && finding.severity !== "good" && !first.has(finding),
  );
  const most = movesMost === undefined ? [] : [movesMostText(movesMost, assessment, speech)];
  const stage = pillar === "viability" ? [stageSentence(report.stage, speech)] : [];
  const measured = labels.coverage(speech.format.share(coverage));
  const summary = [scoreSentence(assessment, speech), measured, ...most, ...stage];
  return [
    { kind: "heading", level: 2, text: pillars[pillar].title },
    { kind: "paragraph", text: summary.filter((sentence) => sentence !== "").join(" ") },
    ...indicatorBlocks(assessment, speech, notes),
    ...(further.length === 0
      ? []
      : [
          { kind: "heading" as const, level: 3 as const, text: labels.alsoFound },
          {
            kind: "findings" as const,
            numbered: false,
            findings: withoutRepeatedSteps(further.map((finding) => findingLine(finding, speech, false))),
          },
        ]),
  ];
}

/** The indicators one by one; those that own acts alone cannot carry have one reason, which is said once. */
function indicatorBlocks(assessment: Assessment, speech: Speech, notes: CaveatNotes): readonly Block[] {
  const isOfOwnActs = ({ outcome }: AssessedIndicator): boolean =>
    outcome.status === "refused" && isOfOwnActsAlone(outcome.refusal);
  const refused = assessment.indicators.filter(isOfOwnActs);
  const others = assessment.indicators.filter((indicator) => !isOfOwnActs(indicator));
  const measures = others.map((indicator) => indicatorLine(indicator, assessment, speech, notes));
  const names = refused.map(({ key }) => speech.measure(key)).join("; ");
  const text = `${capitalised(speech.language.labels.notOfOwnActs(names))}.`;
  return [
    ...(measures.length === 0 ? [] : [{ kind: "measures" as const, measures }]),
    ...(names === "" ? [] : [{ kind: "paragraph" as const, text }]),
  ];
}

function scoreSentence({ score, direction }: Assessment, { language, format }: Speech): string {
  if (score.status === "unavailable") return "";
  const { labels, bands, directions } = language;
  return `${labels.score(format.number(Math.round(score.score)), bands[direction][score.band], directions[direction])}.`;
}

/** A step that stands there already is not said again. */
function withoutRepeatedSteps(lines: readonly FindingLine[]): readonly FindingLine[] {
  const said = new Set<string | undefined>();
  return lines.map((line) => {
    const { step, ...rest } = line;
    const isNew = step !== undefined && !said.has(step);
    said.add(step);
    return isNew ? line : rest;
  });
}

function stageSentence(stage: HealthReport["stage"], speech: Speech): string {
  const { stages, labels } = speech.language;
  return stage.status === "measured" ? stages[stage.stage] : labels.noStage(speech.refusal(stage.refusal));
}

function indicatorLine(
  indicator: AssessedIndicator,
  { direction }: Assessment,
  speech: Speech,
  notes: CaveatNotes,
): MeasureLine {
  const { key, weight, threshold, outcome, potential } = indicator;
  const { labels } = speech.language;
  const name = speech.measure(key);
  const weighs = labels.weight(speech.format.share(weight));
  if (outcome.status === "refused")
    return { name, aside: weighs, details: [reasonLine(outcome.refusal, speech), ...reading(key, speech)] };
  const { measurement, points } = outcome;
  const { unit } = measurement;
  const scale = labels.scale(valueText(threshold.none, unit, speech), valueText(threshold.full, unit, speech));
  const better = potential === undefined || potential < 0.5 ? [] : [potentialText(potential, direction, speech)];
  return {
    name,
    value: valueWithInterval(measurement, speech),
    aside: [labels.ofHundred(speech.format.number(Math.round(points)), direction === "lower-is-better"), weighs].join(
      ", ",
    ),
    details: [
      basis(measurement, speech, notes),
      ...reading(key, speech),
      `${scale}; ${speech.thresholdSource(threshold)}`,
      ...better,
    ],
  };
}

/** The one change that would move the score most, from where to where, and by how much. */
function movesMostText(key: string, { indicators, direction }: Assessment, speech: Speech): string {
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
