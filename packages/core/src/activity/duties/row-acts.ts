import type { Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { windowRows } from "../../dataset/contributions/window-rows.js";
import type { Capability } from "../../model/capability.js";
import type { Refusal } from "../../model/errors.js";
import type { TimeWindow } from "../../model/time-window.js";
import { venuesForFigure } from "../observation/venues-for-figure.js";
import { unknownAuthors } from "../people/attributed-contributions.js";
import type { RowObserver } from "../row-observer.js";
import type { DutyActs } from "./acts.js";

/** Which contributions are acts. */
export interface RowChoice {
  readonly definition: string;
  readonly needs: readonly Capability[];
  readonly window: TimeWindow;
  /** 1 for each venue whose contributions count, by index. Absent: all that show the needs. */
  readonly venues?: Uint8Array;
  /** The code of the type that such acts have. */
  readonly type: number;
  /** Whether a contribution of that type, by its row, is such an act. Absent: each is; its author is not looked at before. */
  readonly isAct?: (row: number) => boolean;
  /** Is told of each contribution that is such an act. */
  readonly onRow?: RowObserver;
}

/** The contributions of a window that are acts of a duty, by person, at the venues that can show them. */
export function rowActs(
  dataset: CommunityDataset,
  { definition, needs, window, venues: chosen, type, isAct = always, onRow }: RowChoice,
): Result<DutyActs, Refusal> {
  const { contributions, people } = dataset;
  return venuesForFigure(dataset, definition, needs, window).map(({ venues: shown, caveats }) => {
    const venues = chosen === undefined ? shown : shown.map((one, venue) => one & (chosen[venue] ?? 0));
    const counts = new Uint32Array(people.length);
    const { start, end } = windowRows(dataset, window);
    let [total, unknown] = [0, 0];
    for (let row = start; row < end; row++) {
      // The type first: most rows have another, and nothing else is asked of them.
      if (contributions.type[row] !== type || venues[contributions.venue[row] ?? -1] !== 1 || !isAct(row)) continue;
      const author = contributions.author[row] ?? -1;
      if (author < 0) {
        onRow?.(row, "unknown-author");
        unknown++;
      } else if (people.automated[author] === 1) {
        onRow?.(row, "automated");
      } else {
        onRow?.(row);
        counts[author] = (counts[author] ?? 0) + 1;
        total++;
      }
    }
    return { counts, total, caveats: [...caveats, ...unknownAuthors(unknown)] };
  });
}

function always(): boolean {
  return true;
}
