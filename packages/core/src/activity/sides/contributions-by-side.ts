import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { windowRows } from "../../dataset/contributions/window-rows.js";
import type { TimeWindow } from "../../model/time-window.js";
import type { CountedTypes } from "../counted-types.js";
import type { LeftOutBecause } from "../row-observer.js";
import type { Side, Sides } from "./sides.js";

/** Which contributions are counted, and on which side their authors are. */
interface SpokenChoice extends Pick<Sides, "sideOf"> {
  readonly counted: CountedTypes;
  /** 1 for each venue that counts, by index. */
  readonly venues: Uint8Array;
  /** Is told of each contribution of these types, with the side of who made it. */
  readonly onRow?: SideObserver;
}

/** Is told of a contribution by row: the side that it counts for, or why it counts for none. */
export type SideObserver = (row: number, told: Side | LeftOutBecause) => void;

/** How many contributions each side made. */
interface SideCounts {
  readonly bySide: Readonly<Record<Side, number>>;
  /** Contributions whose author is not known: on no side. */
  readonly unattributed: number;
}

/** Counts contributions by side in one pass over the window. Automated accounts have no side. */
export function contributionsBySide(
  dataset: CommunityDataset,
  window: TimeWindow,
  { counted, venues, sideOf, onRow }: SpokenChoice,
): SideCounts {
  const { contributions, people } = dataset;
  const { start, end } = windowRows(dataset, window);
  const bySide = { communityManager: 0, colleague: 0, member: 0 };
  let unattributed = 0;
  for (let row = start; row < end; row++) {
    if (counted[contributions.type[row] ?? 0] !== 1) continue;
    const author = contributions.author[row] ?? -1;
    if (venues[contributions.venue[row] ?? -1] !== 1) {
      onRow?.(row, "venue-left-out");
    } else if (author < 0) {
      onRow?.(row, "unknown-author");
      unattributed++;
    } else if (people.automated[author] === 1) {
      onRow?.(row, "automated");
    } else {
      const side = sideOf(author, contributions.at[row] ?? 0);
      onRow?.(row, side);
      bySide[side]++;
    }
  }
  return { bySide, unattributed };
}
