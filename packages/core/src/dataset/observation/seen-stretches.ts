import type { TimeWindow } from "../../model/time-window.js";
import type { ObservedSpan } from "../community-dataset.js";

/** The stretches of a window that spans cover, gaps left out: in order of time, none touching another. */
export function seenStretches(spans: readonly ObservedSpan[], window: TimeWindow): readonly TimeWindow[] {
  const pieces = spans
    .flatMap(withoutGaps)
    .map(({ from, until }) => ({ from: Math.max(from, window.from), until: Math.min(until, window.until) }))
    .filter(({ from, until }) => from < until)
    .sort((first, second) => first.from - second.from);
  const stretches: { from: number; until: number }[] = [];
  for (const piece of pieces) {
    const last = stretches.at(-1);
    if (last !== undefined && piece.from <= last.until) last.until = Math.max(last.until, piece.until);
    else stretches.push({ ...piece });
  }
  return stretches;
}

function withoutGaps({ from, until, gaps }: ObservedSpan): readonly TimeWindow[] {
  const pieces: TimeWindow[] = [];
  let start = from;
  for (const gap of gaps.toSorted((first, second) => first.from - second.from)) {
    if (gap.until <= start) continue;
    if (gap.from > start) pieces.push({ from: start, until: Math.min(gap.from, until) });
    start = gap.until;
  }
  return start < until ? [...pieces, { from: start, until }] : pieces;
}
