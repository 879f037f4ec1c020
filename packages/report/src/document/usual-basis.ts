import type { HealthReport, IsoWindow, Measurement } from "@org/community-core";
import type { Speech } from "../speech/speech.js";

/** What the figures of a report have in common, so that it is said once and not under each. */
export interface UsualBasis {
  /** The period of every figure that names no other. */
  readonly window: IsoWindow;
  /** What a reader must know beside every figure, as sentences. */
  readonly caveats: readonly string[];
}

/** Under so many figures nothing is common to all: what holds for one or two is said beside them. */
const leastFigures = 3;

/** The period of a report, and the caveats that each of its figures has. */
export function usualBasis({ window, assessments, figures }: HealthReport, speech: Speech): UsualBasis {
  const measured: readonly Measurement[] = [
    ...assessments.flatMap(({ indicators }) =>
      indicators.flatMap(({ outcome }) => (outcome.status === "measured" ? [outcome.measurement] : [])),
    ),
    ...figures.flatMap((figure) => (figure.status === "measured" ? [figure.measurement] : [])),
  ];
  const [first, ...others] = measured.map(({ caveats = [] }) => new Set(caveats.map((one) => speech.caveat(one))));
  if (first === undefined || measured.length < leastFigures) return { window, caveats: [] };
  return { window, caveats: [...first].filter((sentence) => others.every((one) => one.has(sentence))) };
}
