import { ok, type Result } from "neverthrow";
import type { CommunityDataset, ObservedSpan } from "../dataset/community-dataset.js";
import type { InsufficientData } from "../model/errors.js";
import type { Instant } from "../model/instant.js";
import type { Caveat } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";
import { insufficientData } from "./refusals.js";

/**
 * Whether a first contribution in the window can be called new: only if what came before was seen.
 *
 * Where each venue was seen completely, by its source's own words, from its first contribution (or the start of the
 * window, if that comes first) to the end of the window, the answer has no caveat. Where less was seen it has
 * `history-incomplete`. Where nothing before the window was seen at all it is a refusal (`no-history`): everybody would
 * look new.
 *
 * @param venues - 1 for each venue that counts, by index.
 */
export function historyBefore(
  dataset: CommunityDataset,
  definition: string,
  window: TimeWindow,
  venues: Uint8Array,
): Result<readonly Caveat[], InsufficientData> {
  const first = firstInstants(dataset);
  const spansOf = dataset.venues.map((_, venue) =>
    dataset.spans.filter((span) => span.venue === venue && span.capabilities.has("authors")),
  );
  const chosen = spansOf.filter((_, venue) => venues[venue] === 1);
  if (!chosen.flat().some((span) => span.from < window.from)) return insufficientData(definition, "no-history", 1, 0);
  const complete = spansOf.every((spans, venue) => {
    const begin = Math.min(first[venue] ?? Number.POSITIVE_INFINITY, window.from);
    return venues[venue] !== 1 || isCovered(spans, begin, window.until);
  });
  return ok(complete ? [] : [{ code: "history-incomplete" }]);
}

function firstInstants({ contributions, venues }: CommunityDataset): Float64Array {
  const first = new Float64Array(venues.length).fill(Number.POSITIVE_INFINITY);
  let missing = venues.length;
  for (let row = 0; row < contributions.length && missing > 0; row++) {
    const venue = contributions.venue[row] ?? -1;
    if (first[venue] !== Number.POSITIVE_INFINITY) continue;
    first[venue] = contributions.at[row] ?? 0;
    missing--;
  }
  return first;
}

function isCovered(spans: readonly ObservedSpan[], from: Instant, until: Instant): boolean {
  const whole = spans.filter(({ complete, gaps }) => complete && !gaps.some((gap) => gap.from < until));
  let reached = from;
  for (const span of whole.toSorted((one, other) => one.from - other.from)) {
    if (span.from <= reached) reached = Math.max(reached, span.until);
  }
  return whole.length > 0 && reached >= until;
}
