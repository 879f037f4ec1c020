import { ok, type Result } from "neverthrow";
import { historyBefore } from "../../activity/observation/history-before.js";
import { seenByVenue } from "../../activity/observation/seen-by-venue.js";
import { holdsWhole, unitedStretches } from "../../activity/observation/stretches.js";
import { venuesForFigure } from "../../activity/observation/venues-for-figure.js";
import { firstContributions } from "../../activity/people/first-contributions.js";
import { insufficientData } from "../../activity/refusals.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { windowRows } from "../../dataset/contributions/window-rows.js";
import type { Capability } from "../../model/capability.js";
import type { Refusal } from "../../model/errors.js";
import { formatInstant, type Instant, type IsoInstant } from "../../model/instant.js";
import type { Caveat } from "../../model/measurement.js";
import { type PeriodStep, periodStarts, recordedUntil, stepFor } from "./periods.js";
import type { SeriesFrame } from "./series-frame.js";

/** Who was active in one period. */
export interface ActivePeriod {
  readonly from: IsoInstant;
  /** People who contributed. */
  readonly active: number;
  /** Those of them who contributed for the first time in the record; absent where it cannot be told who is new. */
  readonly newcomers?: number;
  /** Present where a part of it was not looked at: more may have happened. */
  readonly partly?: true;
}

/** How many people were active, period by period. */
export interface ActivityOverTime {
  readonly step: PeriodStep;
  /** Whole calendar periods in their order, each until the next; at most sixty. */
  readonly periods: readonly ActivePeriod[];
  /** When the last of them was over. */
  readonly until: IsoInstant;
  /** What a reader must know of it; absent: nothing. */
  readonly caveats?: readonly Caveat[];
}

const needs: readonly Capability[] = ["authors"];
const definition = "activity-over-time@1";

/**
 * How many people contributed in each week, month or quarter until a moment, and how many of them for the first time:
 * what `activeContributors` and `newContributors` give for that period, at the venues that carry the window of the
 * report. The step is the shortest that gives at most sixty periods. One pass over the contributions of the periods.
 *
 * Refused as `too-few-windows` where there are not two whole periods, as `no-contributions` where nobody contributed,
 * and where authors are not shown or may not be followed for so long.
 */
export function activityOverTime(
  dataset: CommunityDataset,
  { asOf, window, timeZone }: SeriesFrame,
): Result<ActivityOverTime, Refusal> {
  const recorded = recordedUntil(dataset, asOf);
  if (recorded === undefined) return insufficientData(definition, "no-contributions", 1, 0);
  const step = stepFor(recorded);
  const starts = periodStarts(recorded, step, timeZone);
  const [from = 0, until = 0] = [starts[0], starts.at(-1)];
  if (starts.length < 3) return insufficientData(definition, "too-few-windows", 2, Math.max(0, starts.length - 1));
  return venuesForFigure(dataset, definition, needs, { from, until: asOf }).andThen(({ venues, caveats }) => {
    const history = historyBefore(dataset, "new-contributors@1", { needs, venues, window });
    const { active, newcomers } = countedPeople(dataset, starts, venues);
    if (active.every((count) => count === 0)) return insufficientData(definition, "no-contributions", 1, 0);
    const told = [...caveats, ...history.unwrapOr([])];
    const isSeen = whollySeen(dataset, venues);
    return ok({
      step,
      periods: starts.slice(0, -1).map((start, index) => ({
        from: formatInstant(start),
        active: active[index] ?? 0,
        ...(history.isOk() ? { newcomers: newcomers[index] ?? 0 } : {}),
        ...(isSeen(start, starts[index + 1] ?? until) ? {} : { partly: true as const }),
      })),
      until: formatInstant(until),
      ...(told.length === 0 ? {} : { caveats: told }),
    });
  });
}

function countedPeople(
  dataset: CommunityDataset,
  starts: readonly Instant[],
  venues: Uint8Array,
): { readonly active: Uint32Array; readonly newcomers: Uint32Array } {
  const { contributions, people } = dataset;
  const { at, author, venue } = contributions;
  const [active, newcomers] = [new Uint32Array(starts.length - 1), new Uint32Array(starts.length - 1)];
  const first = firstContributions(dataset, { venues });
  const lastPeriod = new Int32Array(people.length).fill(-1);
  const { start, end } = windowRows(dataset, { from: starts[0] ?? 0, until: starts.at(-1) ?? 0 });
  let period = 0;
  for (let row = start; row < end; row++) {
    while ((at[row] ?? 0) >= (starts[period + 1] ?? Number.POSITIVE_INFINITY)) period++;
    const person = author[row] ?? -1;
    if (person < 0 || people.automated[person] === 1 || venues[venue[row] ?? -1] !== 1) continue;
    if (lastPeriod[person] === period) continue;
    lastPeriod[person] = period;
    active[period] = (active[period] ?? 0) + 1;
    if (first[person] === row) newcomers[period] = (newcomers[period] ?? 0) + 1;
  }
  return { active, newcomers };
}

/** Whether somewhere a whole period was looked at: what no venue saw of it is missing for certain. */
function whollySeen(dataset: CommunityDataset, venues: Uint8Array): (from: Instant, until: Instant) => boolean {
  const seen = unitedStretches(seenByVenue(dataset, { needs, venues }));
  return (from, until) => holdsWhole(seen, { from, until });
}
