import type { CommunityDataset, ObservedSpan } from "../../dataset/community-dataset.js";
import { seenStretches } from "../../dataset/observation/seen-stretches.js";
import type { Capability } from "../../model/capability.js";
import type { Caveat } from "../../model/measurement.js";
import type { TimeWindow } from "../../model/time-window.js";
import { spansByVenue } from "./spans-by-venue.js";

/** Which gaps matter. */
export interface GapChoice {
  readonly needs: readonly Capability[];
  /** 1 for each venue that counts, by index. */
  readonly venues: Uint8Array;
  readonly window: TimeWindow;
}

/**
 * The caveat that the source declared gaps in what it looked at, with how many lie in the window; a gap that another
 * reading filled is none, and one that is the same in several venues is one.
 */
export function gapsInObservation(dataset: CommunityDataset, { needs, venues, window }: GapChoice): readonly Caveat[] {
  const gaps = new Set<string>();
  spansByVenue(dataset).forEach((ofVenue, venue) => {
    if (venues[venue] !== 1 || ofVenue.every((span) => span.gaps.length === 0)) return;
    for (const need of needs) {
      const spans = ofVenue.filter(({ capabilities }) => capabilities.has(need));
      for (const { from, until } of openGaps(spans, window)) gaps.add(`${from}/${until}`);
    }
  });
  return gaps.size === 0 ? [] : [{ code: "gaps-in-observation", params: { count: gaps.size } }];
}

/** The parts of gaps within the window that no span covers. */
function openGaps(spans: readonly ObservedSpan[], window: TimeWindow): readonly TimeWindow[] {
  return spans.flatMap(({ gaps, from, until }) =>
    gaps
      .map((gap) => ({
        from: Math.max(gap.from, from, window.from),
        until: Math.min(gap.until, until, window.until),
      }))
      .filter((gap) => gap.from < gap.until && !isCovered(spans, gap)),
  );
}

function isCovered(spans: readonly ObservedSpan[], gap: TimeWindow): boolean {
  const [stretch] = seenStretches(spans, gap);
  return stretch?.from === gap.from && stretch.until === gap.until;
}
