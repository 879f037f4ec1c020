import type { Capability } from "../model/capability.js";
import type { Caveat } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";
import type { CommunityDataset, ObservedSpan } from "./community-dataset.js";

/** Which venues can carry a figure in a window. */
export interface CarryingVenues {
  /** 1 for each venue that can, by index. */
  readonly mask: Uint8Array;
  /** How many can. */
  readonly count: number;
  /** What none of the venues can show; empty if at least one venue can show everything. */
  readonly missing: readonly Capability[];
  /** What a reader must know: venues left out, a window seen only in part, sources that do not say what they saw. */
  readonly caveats: readonly Caveat[];
}

/**
 * The venues at which everything that a figure needs was looked at during some of the window. A metric uses only
 * those, and refuses if there are none.
 */
export function carryingVenues(
  dataset: CommunityDataset,
  needs: readonly Capability[],
  window: TimeWindow,
): CarryingVenues {
  const mask = new Uint8Array(dataset.venues.length);
  const spansOf = dataset.venues.map((_, venue) => dataset.spans.filter((span) => span.venue === venue));
  const shows = (spans: readonly ObservedSpan[], need: Capability): boolean =>
    spans.some((span) => span.capabilities.has(need) && span.from < window.until && span.until > window.from);
  spansOf.forEach((spans, venue) => {
    if (needs.every((need) => shows(spans, need))) mask[venue] = 1;
  });
  const count = mask.reduce((sum, one) => sum + one, 0);
  const used = spansOf.filter((_, venue) => mask[venue] === 1).flat();
  const missing = needs.filter((need) => !spansOf.some((spans) => shows(spans, need)));
  return {
    mask,
    count,
    missing: count > 0 ? [] : missing.length > 0 ? missing : needs,
    caveats: count === 0 ? [] : caveats(used, needs, window, dataset.venues.length - count),
  };
}

function caveats(
  used: readonly ObservedSpan[],
  needs: readonly Capability[],
  window: TimeWindow,
  leftOut: number,
): readonly Caveat[] {
  const spans = used.filter((span) => needs.some((need) => span.capabilities.has(need)));
  const found: Caveat[] = [];
  if (leftOut > 0) found.push({ code: "venues-left-out", params: { count: leftOut } });
  if (spans.some(({ declared }) => !declared)) found.push({ code: "observation-not-declared" });
  const seen = spans.some(({ from, until }) => from <= window.from && until >= window.until);
  const declared = spans.some((span) => span.declared);
  if (declared && !seen) found.push({ code: "window-seen-in-part" });
  return found;
}
