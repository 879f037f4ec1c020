import type { CommunityDataset, ObservedSpan } from "../../dataset/community-dataset.js";
import { seenStretches } from "../../dataset/observation/seen-stretches.js";
import type { Capability } from "../../model/capability.js";
import type { TimeWindow } from "../../model/time-window.js";
import { spansByVenue } from "./spans-by-venue.js";
import { allTime, commonStretches, type Stretches } from "./stretches.js";

/** What had to be looked at, where and when. */
export interface SightChoice {
  /** All of them at the same time. */
  readonly needs: readonly Capability[];
  /** 1 for each venue that counts, by index. */
  readonly venues: Uint8Array;
  /** Absent: the whole record. */
  readonly window?: TimeWindow;
  /** Whether only what was seen completely counts. */
  readonly complete?: boolean;
}

/**
 * The stretches in which each venue was looked at, by its index, gaps left out; nothing for a venue that does not count.
 *
 * A source that does not say when it looked is taken to have looked from its first contribution on: whoever asks
 * vouches for the end. Outside of the stretches nobody knows what happened, which is never the same as nothing.
 */
export function seenByVenue(
  dataset: CommunityDataset,
  { needs, venues, window = allTime, complete = false }: SightChoice,
): readonly Stretches[] {
  return spansByVenue(dataset).map((ofVenue, venue) => {
    if (venues[venue] !== 1) return [];
    const spans = ofVenue.filter((span) => span.complete || !complete).map(withEnd);
    const seen = needs.map((need) =>
      seenStretches(
        spans.filter(({ capabilities }) => capabilities.has(need)),
        window,
      ),
    );
    return commonStretches(seen);
  });
}

function withEnd(span: ObservedSpan): ObservedSpan {
  return span.declared ? span : { ...span, until: Number.POSITIVE_INFINITY };
}
