import { ok, type Result } from "neverthrow";
import { seenTogether } from "../activity/observation/seen-together.js";
import { holdsWhole } from "../activity/observation/stretches.js";
import { venuesForFigure } from "../activity/observation/venues-for-figure.js";
import { keptDayStarts } from "../activity/rhythm/kept-day-starts.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { windowRows } from "../dataset/contributions/window-rows.js";
import type { Capability } from "../model/capability.js";
import type { Refusal } from "../model/errors.js";
import type { Caveat } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";
import type { TimeZone } from "../model/time-zone.js";

/** Over which window, and in which zone days are cut. */
export interface SilentDaysOptions {
  readonly window: TimeWindow;
  /** Absent: UTC. */
  readonly timeZone?: TimeZone;
}

/** A calendar day of a window. */
export interface DayOfWindow extends TimeWindow {
  /** Whether it was looked at as a whole. */
  readonly isSeen: boolean;
  /** The row of the first contribution of the day; -1 where there is none, or it was not looked at. */
  readonly firstRow: number;
}

/** The calendar days that lie in a window as a whole. */
export interface DaysLookedAt {
  readonly days: readonly DayOfWindow[];
  readonly caveats: readonly Caveat[];
}

/** The days of a window, which of them were looked at, and on which somebody contributed. */
export function daysLookedAt(
  dataset: CommunityDataset,
  definition: string,
  { window, timeZone = "UTC" }: SilentDaysOptions,
): Result<DaysLookedAt, Refusal> {
  const needs: readonly Capability[] = ["authors"];
  const starts = keptDayStarts(dataset, window, timeZone);
  return venuesForFigure(dataset, definition, needs, window).andThen(({ venues: shown }) =>
    seenTogether(dataset, definition, { needs, venues: shown, window }).andThen(({ stretches, venues, caveats }) => {
      const days = Array.from({ length: Math.max(0, starts.length - 1) }, (_, place): DayOfWindow => {
        const day = { from: starts[place] ?? 0, until: starts[place + 1] ?? 0 };
        const isSeen = holdsWhole(stretches, day);
        return { ...day, isSeen, firstRow: isSeen ? firstRowOf(dataset, day, venues) : -1 };
      });
      return ok({ days, caveats });
    }),
  );
}

function firstRowOf(dataset: CommunityDataset, day: TimeWindow, venues: Uint8Array): number {
  const { contributions, people } = dataset;
  const { start, end } = windowRows(dataset, day);
  for (let row = start; row < end; row++)
    if (venues[contributions.venue[row] ?? -1] === 1 && people.automated[contributions.author[row] ?? -1] !== 1)
      return row;
  return -1;
}
