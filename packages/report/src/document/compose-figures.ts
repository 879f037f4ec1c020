import type { Capability, Figure, HealthReport } from "@org/community-core";

import type { Speech } from "../speech/speech.js";
import type { CaveatNotes } from "./caveat-notes.js";
import { basis, reading, reasonLine, valueWithInterval } from "./measurement-basis.js";
import { isOfOwnActsAlone } from "./own-acts-alone.js";
import type { Block, MeasureLine } from "./report-document.js";

/**
 * The figures that no assessment has shown already. Those that a source cannot show, or own acts alone cannot carry, stand together in what is missing,
 * so that a source that shows little does not give a list of nothing.
 */
export function composeFigures(report: HealthReport, speech: Speech, notes: CaveatNotes): readonly Block[] {
  const shown = new Set(report.assessments.flatMap(({ indicators }) => indicators.map(({ key }) => key)));
  const figures = report.figures.filter((figure) => !shown.has(figure.key) && !isUnseen(figure));
  if (figures.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: speech.language.labels.figures },
    { kind: "measures", measures: figures.map((figure) => figureLine(figure, speech, notes)) },
  ];
}

/** Of how many measures the names are given: those that weigh in a score come first, and a reader wants no list of forty. */
const mostNamed = 6;

/** What sources would have to show so that more could be said, with what it would be good for. */
export function composeMissing({ assessments, figures, data }: HealthReport, speech: Speech): readonly Block[] {
  const { labels } = speech.language;
  const measuresByCapability = new Map<Capability, Set<string>>();
  const note = (key: string, missing: readonly Capability[]): void => {
    for (const capability of missing) {
      const measures = measuresByCapability.get(capability) ?? new Set();
      measuresByCapability.set(capability, measures.add(speech.measure(key)));
    }
  };
  for (const { indicators } of assessments)
    for (const { key, outcome } of indicators)
      if (outcome.status === "refused" && outcome.refusal.type === "CapabilityMissing")
        note(key, outcome.refusal.missing);
  for (const figure of figures)
    if (figure.status === "refused" && figure.refusal.type === "CapabilityMissing")
      note(figure.key, figure.refusal.missing);
  const isOwnActsAlone = figures.some(isRefusedForOwnActs);
  // Who is a member makes no community of own acts: what needs it would be refused all the same.
  if (isOwnActsAlone) measuresByCapability.delete("memberList");
  if (measuresByCapability.size === 0 && !isOwnActsAlone) return [];
  const items = [...measuresByCapability].map(([capability, measures]) => {
    const [named, more] = [[...measures].slice(0, mostNamed), measures.size - mostNamed];
    const rest = more > 0 ? [labels.moreIssues(speech.format.number(more))] : [];
    return labels.neededFor(speech.capability(capability), [...named, ...rest].join("; "));
  });
  const isTotalsAlone = data.contributions === 0 && data.totals !== undefined;
  return [
    { kind: "heading", level: 2, text: labels.neededForMore },
    ...(isTotalsAlone ? [{ kind: "paragraph" as const, text: labels.totalsAlone }] : []),
    ...(isOwnActsAlone ? [{ kind: "paragraph" as const, text: labels.ownActsAlone }] : []),
    ...(items.length === 0 ? [] : [{ kind: "list" as const, numbered: false, items }]),
  ];
}

function isRefusedForOwnActs(figure: Figure): boolean {
  return figure.status === "refused" && isOfOwnActsAlone(figure.refusal);
}

function isUnseen(figure: Figure): boolean {
  return (
    figure.status === "refused" && (figure.refusal.type === "CapabilityMissing" || isOfOwnActsAlone(figure.refusal))
  );
}

function figureLine(figure: Figure, speech: Speech, notes: CaveatNotes): MeasureLine {
  const name = speech.measure(figure.key);
  const further = reading(figure.key, speech);
  if (figure.status === "refused") return { name, details: [reasonLine(figure.refusal, speech), ...further] };
  const { measurement } = figure;
  return {
    name,
    value: valueWithInterval(measurement, speech),
    details: [basis(measurement, speech, notes), ...further],
  };
}
