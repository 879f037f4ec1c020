import type { Figure, HealthReport, IsoWindow } from "@org/community-core";
import type { Speech } from "../speech/speech.js";
import type { CaveatNotes } from "./caveat-notes.js";
import { basis, reading, valueWithInterval } from "./measurement-basis.js";
import type { Block, MeasureLine } from "./report-document.js";

type MeasuredFigure = Extract<Figure, { status: "measured" }>;

/** The figures that no assessment has shown already, a line each. Those that are not given stand together after them. */
export function composeFigures(report: HealthReport, speech: Speech, notes: CaveatNotes): readonly Block[] {
  const shown = new Set([
    ...report.assessments.flatMap(({ indicators }) => indicators.map(({ key }) => key)),
    // Who carries the work has been told of each kind by name.
    ...report.carriers.flatMap(({ work }) => [`contributor-absence-factor/${work}`, `largest-share/${work}`]),
  ]);
  const figures = report.figures.filter(
    (figure): figure is MeasuredFigure => figure.status === "measured" && !shown.has(figure.key),
  );
  if (figures.length === 0) return [];
  const lines = figures.map((figure, index) => {
    // How to read it is said once, after the last of the figures of one measure that stand together.
    const isLast = measureOf(figures[index + 1]?.key) !== measureOf(figure.key);
    return figureLine(figure, isLast ? reading(figure.key, speech) : [], { speech, notes, window: report.window });
  });
  return [
    { kind: "heading", level: 2, text: speech.language.labels.figures },
    { kind: "measures", measures: lines, tight: true },
  ];
}

function measureOf(key: string | undefined): string | undefined {
  return key?.split("/", 1)[0];
}

interface Telling {
  readonly speech: Speech;
  readonly notes: CaveatNotes;
  readonly window: IsoWindow;
}

function figureLine(
  { key, measurement }: MeasuredFigure,
  details: readonly string[],
  { speech, notes, window }: Telling,
): MeasureLine {
  const rests = basis(measurement, speech, notes, window);
  return {
    name: speech.measure(key),
    value: valueWithInterval(measurement, speech),
    ...(rests === "" ? {} : { aside: rests }),
    details,
  };
}
