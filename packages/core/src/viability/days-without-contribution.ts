import { ok, type Result } from "neverthrow";
import { seenTogether } from "../activity/observation/seen-together.js";
import { holdsWhole } from "../activity/observation/stretches.js";
import { venuesForFigure } from "../activity/observation/venues-for-figure.js";
import { insufficientData } from "../activity/refusals.js";
import { keptDayStarts } from "../activity/rhythm/kept-day-starts.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { windowRows } from "../dataset/contributions/window-rows.js";
import type { Capability } from "../model/capability.js";
import type { Refusal } from "../model/errors.js";
import { type Measurement, measurement } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";
import type { TimeZone } from "../model/time-zone.js";

/** Over which window, and in which zone days are cut. */
export interface SilentDaysOptions {
  readonly window: TimeWindow;
  /** Absent: UTC. */
  readonly timeZone?: TimeZone;
}

/**
 * The share (0–1) of the calendar days of a window on which nobody contributed anything (S41): how often the dialogue stands
 * still, where `longestSilence` says for how long at the most.
 *
 * Over all venues together. Days count that lie in the window as a whole and were looked at as a whole, at every venue
 * that was for a third of the window at least; what nobody looked at is not silent. Automated accounts do not make a
 * day lively; somebody whose name is not known does. Weekends count like other days: two silent days of seven are 0.29. A
 * count of what happened, so without interval; a window without any contribution gives 1, which is an answer. Refused as
 * `window-not-seen` where under a third of the window was looked at, as `too-few-days` where no whole day was, and where
 * the source cannot show it.
 *
 * @returns The share; the sample is the days that were looked at.
 * @throws RangeError if the window does not end after it begins or there is no such zone.
 * @see https://chaoss.community/?p=3444 CHAOSS, Activity Dates and Times
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "reply", at: "2026-01-01T00:00:00Z", author: "ann" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-03T12:00:00Z", author: "ann" },
 * ]);
 * const window = { from: Date.UTC(2026, 0, 1), until: Date.UTC(2026, 0, 5) };
 * daysWithoutContribution(dataset, { window })._unsafeUnwrap().value // => 0.5
 */
export function daysWithoutContribution(
  dataset: CommunityDataset,
  { window, timeZone = "UTC" }: SilentDaysOptions,
): Result<Measurement<"share">, Refusal> {
  const definition = "days-without-contribution@1";
  const needs: readonly Capability[] = ["authors"];
  const starts = keptDayStarts(dataset, window, timeZone);
  return venuesForFigure(dataset, definition, needs, window).andThen(({ venues: shown }) =>
    seenTogether(dataset, definition, { needs, venues: shown, window }).andThen(({ stretches, venues, caveats }) => {
      const days = Array.from({ length: Math.max(0, starts.length - 1) }, (_, day) => dayOf(starts, day));
      const seen = days.filter((day) => holdsWhole(stretches, day));
      if (seen.length === 0) return insufficientData(definition, "too-few-days", 1, 0);
      const silent = seen.filter((day) => !isLively(dataset, day, venues)).length;
      const facts = { window, definition, caveats };
      return ok(
        measurement({
          value: silent / seen.length,
          unit: "share",
          sampleSize: seen.length,
          sampleOf: "days",
          ...facts,
        }),
      );
    }),
  );
}

function dayOf(starts: Float64Array, day: number): TimeWindow {
  return { from: starts[day] ?? 0, until: starts[day + 1] ?? 0 };
}

function isLively(dataset: CommunityDataset, day: TimeWindow, venues: Uint8Array): boolean {
  const { contributions, people } = dataset;
  const { start, end } = windowRows(dataset, day);
  for (let row = start; row < end; row++)
    if (venues[contributions.venue[row] ?? -1] === 1 && people.automated[contributions.author[row] ?? -1] !== 1)
      return true;
  return false;
}
