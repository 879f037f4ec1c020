import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { windowRows } from "../../dataset/contributions/window-rows.js";
import type { TimeWindow } from "../../model/time-window.js";
import type { CountedTypes } from "../counted-types.js";
import type { Side, Sides } from "./sides.js";

/** Which contributions are counted, and on which side their authors are. */
interface SpokenChoice extends Pick<Sides, "sideOf"> {
  readonly counted: CountedTypes;
  /** 1 for each venue that counts, by index. */
  readonly venues: Uint8Array;
}

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
  { counted, venues, sideOf }: SpokenChoice,
): SideCounts {
  const { contributions, people } = dataset;
  const { start, end } = windowRows(dataset, window);
  let [communityManager, colleague, member, unattributed] = [0, 0, 0, 0];
  for (let row = start; row < end; row++) {
    if (counted[contributions.type[row] ?? 0] !== 1 || venues[contributions.venue[row] ?? -1] !== 1) continue;
    const author = contributions.author[row] ?? -1;
    if (people.automated[author] === 1) continue;
    const side = author < 0 ? undefined : sideOf(author, contributions.at[row] ?? 0);
    if (side === undefined) unattributed++;
    else if (side === "member") member++;
    else if (side === "colleague") colleague++;
    else communityManager++;
  }
  return { bySide: { communityManager, colleague, member }, unattributed };
}
