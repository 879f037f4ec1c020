import type { CommunityDataset, ObservedSpan } from "../../dataset/community-dataset.js";

const grouped = new WeakMap<CommunityDataset, readonly (readonly ObservedSpan[])[]>();

/** The spans of each venue, by its index. Made once for a dataset. */
export function spansByVenue(dataset: CommunityDataset): readonly (readonly ObservedSpan[])[] {
  const known = grouped.get(dataset);
  if (known !== undefined) return known;
  const made: ObservedSpan[][] = dataset.venues.map(() => []);
  for (const span of dataset.spans) made[span.venue]?.push(span);
  grouped.set(dataset, made);
  return made;
}
