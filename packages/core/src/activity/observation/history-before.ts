import { err, ok, type Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Capability } from "../../model/capability.js";
import type { InsufficientData, NotPermitted } from "../../model/errors.js";
import type { Caveat } from "../../model/measurement.js";
import type { TimeWindow } from "../../model/time-window.js";
import { insufficientData } from "../refusals.js";
import { limitsOfFirsts } from "./history-limits.js";
import { seenByVenue } from "./seen-by-venue.js";

/** Whose first contributions are asked for. */
export interface HistoryChoice {
  readonly needs: readonly Capability[];
  /** 1 for each venue that counts, by index. */
  readonly venues: Uint8Array;
  readonly window: TimeWindow;
}

/**
 * Whether a first contribution in the window can be called new: only if what came before was seen.
 *
 * Where each venue was seen completely, by its source's own words and without a gap, from its first contribution, and
 * before the window, to the end of the window, the answer has no caveat. Where less was seen it has
 * `history-incomplete`. Where nothing before the window was seen at all it is a refusal (`no-history`): everybody would
 * look new. Where the rules of a source forbid to look so far back (`limitsOfFirsts`) it is a refusal too: whoever asks leaves
 * such venues out first, and a figure that forgets to does not slip through.
 */
export function historyBefore(
  dataset: CommunityDataset,
  definition: string,
  { needs, venues, window }: HistoryChoice,
): Result<readonly Caveat[], InsufficientData | NotPermitted> {
  const source = limitsOfFirsts(dataset, window).find((by, venue) => by !== undefined && venues[venue] === 1);
  if (source !== undefined) return err({ type: "NotPermitted", definition, source, reason: "member-history-not-kept" });
  const isBefore = ({ from }: TimeWindow): boolean => from < window.from;
  const seen = seenByVenue(dataset, { needs, venues });
  if (!seen.some((stretches) => stretches.some(isBefore))) return insufficientData(definition, "no-history", 1, 0);
  const first = firstInstants(dataset);
  const complete = seenByVenue(dataset, { needs, venues, complete: true }).every((stretches, venue) => {
    const begin = first[venue] ?? Number.POSITIVE_INFINITY;
    const reaches = (stretch: TimeWindow): boolean => stretch.from <= begin && stretch.until >= window.until;
    return venues[venue] !== 1 || stretches.some((stretch) => isBefore(stretch) && reaches(stretch));
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
