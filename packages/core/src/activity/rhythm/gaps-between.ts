import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { windowRows } from "../../dataset/contributions/window-rows.js";
import type { CountedTypes } from "../counted-types.js";
import type { Stretches } from "../observation/stretches.js";

/** Which contributions are the events. */
export interface EventChoice {
  readonly counted: CountedTypes;
  /** 1 for each venue that counts, by index. */
  readonly venues: Uint8Array;
  /** Is told of each event: its row, and how long after the one before it came, in milliseconds; `NaN` for the first. */
  readonly onEvent?: (row: number, gap: number) => void;
}

/**
 * The times between one contribution by people and the next, in milliseconds and in order, stretch by stretch: between
 * the last of a stretch and the first of the next nobody knows what came.
 *
 * @param stretches - What was looked at.
 */
export function gapsBetween(
  dataset: CommunityDataset,
  stretches: Stretches,
  { counted, venues, onEvent }: EventChoice,
): readonly Float64Array[] {
  const { contributions, people } = dataset;
  return stretches.map((stretch) => {
    const { start, end } = windowRows(dataset, stretch);
    const gaps = new Float64Array(end - start);
    let [found, last] = [0, Number.NaN];
    for (let row = start; row < end; row++) {
      if (counted[contributions.type[row] ?? 0] !== 1 || venues[contributions.venue[row] ?? -1] !== 1) continue;
      if (people.automated[contributions.author[row] ?? -1] === 1) continue;
      const at = contributions.at[row] ?? 0;
      onEvent?.(row, at - last);
      if (!Number.isNaN(last)) gaps[found++] = at - last;
      last = at;
    }
    return gaps.slice(0, found);
  });
}
