import { ok, type Result } from "neverthrow";
import { assertAsOf } from "../activity/assert-as-of.js";
import { firstContributions } from "../activity/first-contributions.js";
import { historyBefore } from "../activity/history-before.js";
import { observedStretch } from "../activity/observed-stretch.js";
import { capabilityMissing, insufficientData } from "../activity/refusals.js";
import { shareInterval } from "../activity/share-interval.js";
import { carryingVenues } from "../dataset/carrying-venues.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { windowRows } from "../dataset/window-rows.js";
import type { Refusal } from "../model/errors.js";
import type { Instant } from "../model/instant.js";
import { type Measurement, measurement } from "../model/measurement.js";
import { assertWindow, dayMilliseconds, type TimeWindow } from "../model/time-window.js";

/** Whose return is looked for, and when. */
export interface RetentionOptions {
  /** In which the first contributions fell. */
  readonly window: TimeWindow;
  /** Until when the record is followed. Absent: the end of the window. */
  readonly asOf?: Instant;
  /** Days after the first contribution at which the look begins, above 0; 60 if left out. */
  readonly afterDays?: number;
  /** For how many days the look lasts, above 0; 30 if left out. */
  readonly duringDays?: number;
}

const fewestNewcomers = 10;

/**
 * The share (0–1) of newcomers who contributed again in the 30 days that begin 60 days after their first contribution.
 *
 * The variant is *retention* of Wikimedia's Community Vital Signs, whose days can be changed; its published targets
 * (0.03 at least, 0.05 to 0.07 desirable) hold for Wikipedias and for these days. Newcomers are those whose first
 * contribution of the whole record fell in the window *and* who could be followed to the end of their 90 days: leaving
 * is never observed, so nobody is counted as gone who still had time (law 5), and Kaplan–Meier is not used. Any
 * contribution counts as a return. The look includes its first moment and not its last. The interval (95 %, Wilson) is
 * for newcomers like these. Refused as `too-few-newcomers` under 10; where the record before the window was not seen,
 * as `no-history`, or with the caveat `history-incomplete`.
 *
 * @returns The share; the sample is the newcomers.
 * @throws RangeError if the days are not above 0, the window does not end after it begins, or `asOf` is not after its
 * start.
 * @see https://meta.wikimedia.org/wiki/Community_Health_Metrics/Community_Vital_Signs Miquel-Ribé, Consonni & Laniado
 * @example
 * const days = [["ann", 0], ["bob", 100], ["cas", 100], ["bob", 165]];
 * const dataset = createDataset(
 *   days.map(([author, day]) => ({ kind: "contribution", id: `${author}${day}`, type: "reply", at: new Date(Date.UTC(2025, 0, 1 + day)).toISOString(), author })),
 * );
 * const window = windowBefore(Date.UTC(2026, 0, 1), 300);
 * retention(dataset, { window })._unsafeUnwrapErr() // => { type: "InsufficientData", definition: "retention@1", reason: "too-few-newcomers", needed: 10, found: 2 }
 */
export function retention(
  dataset: CommunityDataset,
  { window, asOf = window.until, afterDays = 60, duringDays = 30 }: RetentionOptions,
): Result<Measurement<"share">, Refusal> {
  requireDays({ afterDays, duringDays });
  assertWindow(window);
  assertAsOf(asOf, window);
  const definition = afterDays === 60 && duringDays === 30 ? "retention@1" : `retention-${afterDays}-${duringDays}@1`;
  const carrying = carryingVenues(dataset, ["authors"], window);
  if (carrying.count === 0) return capabilityMissing(definition, carrying.missing);
  return historyBefore(dataset, definition, window, carrying.mask).andThen((history) => {
    const end = Math.min(asOf, observedStretch(dataset, "authors", carrying.mask).until);
    const look = { after: afterDays * dayMilliseconds, during: duringDays * dayMilliseconds };
    const { newcomers, returned } = followed(dataset, window, end, look);
    if (newcomers < fewestNewcomers) {
      return insufficientData(definition, "too-few-newcomers", fewestNewcomers, newcomers);
    }
    const interval = shareInterval(returned, newcomers);
    const caveats = [...carrying.caveats, ...history];
    const value = returned / newcomers;
    return ok(
      measurement({
        value,
        unit: "share",
        sampleSize: newcomers,
        sampleOf: "newcomers",
        window,
        definition,
        interval,
        caveats,
      }),
    );
  });
}

function requireDays(days: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(days)) {
    if (!(value > 0) || !Number.isFinite(value))
      throw new RangeError(`${name} is a number of days above 0, got ${value}.`);
  }
}

/** When somebody who came has to show up again, in milliseconds after the first contribution. */
interface Look {
  readonly after: number;
  readonly during: number;
}

function followed(
  dataset: CommunityDataset,
  window: TimeWindow,
  end: Instant,
  { after, during }: Look,
): { readonly newcomers: number; readonly returned: number } {
  const { at, author } = dataset.contributions;
  const firstAt = new Float64Array(dataset.people.length).fill(Number.NaN);
  let newcomers = 0;
  firstContributions(dataset).forEach((row, person) => {
    const first = at[row] ?? Number.NaN;
    if (!(first >= window.from && first < window.until && first + after + during <= end)) return;
    firstAt[person] = first;
    newcomers++;
  });
  if (newcomers === 0) return { newcomers: 0, returned: 0 };
  const { start, end: endRow } = windowRows(dataset, { from: window.from + after, until: end });
  let returned = 0;
  for (let row = start; row < endRow; row++) {
    const person = author[row] ?? -1;
    const since = (at[row] ?? 0) - (firstAt[person] ?? Number.NaN);
    if (!(since >= after && since < after + during)) continue;
    returned++;
    firstAt[person] = Number.NaN;
  }
  return { newcomers, returned };
}
