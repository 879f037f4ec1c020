import { spansByVenue } from "../activity/observation/spans-by-venue.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Instant } from "../model/instant.js";
import type { Place } from "./places.js";

/** Whether the source lets believe that it looked at a place at a moment: what it declared as a gap is no flaw. */
export function wasLookedAt(dataset: CommunityDataset, { venues }: Place, at: Instant): boolean {
  const holds = ({ from, until }: { readonly from: Instant; readonly until: Instant }): boolean =>
    from <= at && at < until;
  return spansByVenue(dataset).some((spans, venue) => {
    const declared = spans.filter((span) => span.declared);
    const telling = declared.length > 0 ? declared : spans;
    return venues[venue] === 1 && telling.some((span) => holds(span) && !span.gaps.some(holds));
  });
}
