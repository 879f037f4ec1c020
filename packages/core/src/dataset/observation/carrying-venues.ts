import type { Capability } from "../../model/capability.js";
import type { Caveat } from "../../model/measurement.js";
import { assertWindow, type TimeWindow } from "../../model/time-window.js";
import type { CommunityDataset, ObservedSpan } from "../community-dataset.js";
import { seenStretches } from "./seen-stretches.js";

/** Which venues can carry a figure in a window. */
export interface CarryingVenues {
  /** 1 for each venue that can, by index. */
  readonly mask: Uint8Array;
  /** How many can. */
  readonly count: number;
  /** What none of the venues can show; all needs if each is shown somewhere but no venue shows all; else empty. */
  readonly missing: readonly Capability[];
  /** What a reader must know: venues left out, a window seen only in part, sources that do not say what they saw. */
  readonly caveats: readonly Caveat[];
}

/**
 * The venues at which everything that a figure needs was looked at during some of the window, gaps left out. A metric
 * uses only those, and refuses if there are none.
 *
 * @param permitted - Whether each venue may be used, by its index. Absent: all may.
 * @param apart - Which venues stand apart, by their index: they may not be used, and nothing is said of that. Absent: none.
 * @throws RangeError if the window does not end after it begins.
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "ann", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob", conversation: "c" },
 * ]);
 * const window = { from: instantOf("2026-01-01T00:00:00Z"), until: instantOf("2026-01-02T00:00:00Z") };
 * carryingVenues(dataset, ["replies"], window).count // => 1
 * carryingVenues(dataset, ["duties"], window).missing // => ["duties"]
 */
export function carryingVenues(
  dataset: CommunityDataset,
  needs: readonly Capability[],
  window: TimeWindow,
  permitted?: readonly boolean[],
  apart?: readonly boolean[],
): CarryingVenues {
  assertWindow(window);
  const sights = sightsByVenue(dataset, needs, window);
  const mask = Uint8Array.from(sights, (ofVenue, venue) =>
    permitted?.[venue] !== false && apart?.[venue] !== true && ofVenue.every(({ seen }) => seen !== "not") ? 1 : 0,
  );
  const used = sights.filter((_, venue) => mask[venue] === 1);
  const asked = sights.filter((_, venue) => apart?.[venue] !== true);
  const missing = needs.filter((_, need) => asked.every((ofVenue) => ofVenue[need]?.seen === "not"));
  return {
    mask,
    count: used.length,
    missing: used.length > 0 ? [] : missing.length > 0 ? missing : needs,
    caveats: used.length === 0 ? [] : caveats(used.flat(), asked.length - used.length),
  };
}

/** How one need was looked at in one venue during a window. */
interface Sight {
  readonly seen: "not" | "in-part" | "throughout";
  /** Whether the source said when it looked. */
  readonly declared: boolean;
}

function sightsByVenue(
  { venues, spans }: CommunityDataset,
  needs: readonly Capability[],
  window: TimeWindow,
): readonly (readonly Sight[])[] {
  const spansOf: ObservedSpan[][] = venues.map(() => []);
  for (const span of spans) spansOf[span.venue]?.push(span);
  return spansOf.map((ofVenue) =>
    needs.map((need) =>
      sight(
        ofVenue.filter(({ capabilities }) => capabilities.has(need)),
        window,
      ),
    ),
  );
}

/** Gaps aside: what they hide is said by the figures that they mislead. */
function sight(spans: readonly ObservedSpan[], window: TimeWindow): Sight {
  const declared = spans.every((span) => span.declared);
  if (seenStretches(spans, window).length === 0) return { seen: "not", declared };
  const whole = spans.filter(({ complete }) => complete).map((span) => ({ ...span, gaps: [] }));
  const [stretch] = seenStretches(whole, window);
  const isThroughout = stretch?.from === window.from && stretch.until === window.until;
  return { seen: isThroughout ? "throughout" : "in-part", declared };
}

function caveats(used: readonly Sight[], leftOut: number): readonly Caveat[] {
  const found: Caveat[] = [];
  if (leftOut > 0) found.push({ code: "venues-left-out", params: { count: leftOut } });
  if (used.some(({ declared }) => !declared)) found.push({ code: "observation-not-declared" });
  if (used.some(({ declared, seen }) => declared && seen === "in-part")) found.push({ code: "window-seen-in-part" });
  return found;
}
