import type { CommunityDataset, ObservedSpan } from "../dataset/community-dataset.js";
import type { Capability } from "../model/capability.js";
import type { Instant } from "../model/instant.js";
import type { TimeWindow } from "../model/time-window.js";

/** From when to when something was looked at. */
export interface ObservedStretch {
  /** Infinity where nothing was. */
  readonly from: Instant;
  /** Infinity where no source says when it stopped looking: then whoever asks vouches for the end. */
  readonly until: Instant;
}

/**
 * From when to when the chosen venues together were looked at for a capability.
 *
 * @param venues - 1 for each venue that counts, by index.
 */
export function observedStretch(
  { spans }: CommunityDataset,
  capability: Capability,
  venues: Uint8Array,
): ObservedStretch {
  let [from, until] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const span of spans) {
    if (venues[span.venue] !== 1 || !span.capabilities.has(capability)) continue;
    from = Math.min(from, span.from);
    until = Math.max(until, endOf(span));
  }
  return { from, until };
}

/** Until when each venue was looked at for a capability, by index; Infinity where no source says when it stopped. */
export function observedUntil({ spans, venues }: CommunityDataset, capability: Capability): Float64Array {
  const until = new Float64Array(venues.length).fill(Number.NEGATIVE_INFINITY);
  for (const span of spans) {
    if (!span.capabilities.has(capability)) continue;
    until[span.venue] = Math.max(until[span.venue] ?? Number.NEGATIVE_INFINITY, endOf(span));
  }
  return until.map((end) => (end === Number.NEGATIVE_INFINITY ? Number.POSITIVE_INFINITY : end));
}

/** Whether the stretch holds the whole window. */
export function holdsWindow(stretch: ObservedStretch, window: TimeWindow): boolean {
  return stretch.from <= window.from && stretch.until >= window.until;
}

function endOf({ declared, until }: ObservedSpan): Instant {
  return declared ? until : Number.POSITIVE_INFINITY;
}
