import { ok, type Result } from "neverthrow";
import type { OutreachDays } from "../activity/outreach-days.js";
import { insufficientData } from "../activity/refusals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { InsufficientData, Refusal } from "../model/errors.js";
import { type Measurement, type MeasurementFacts, measurement } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";
import { lastAtOrBefore } from "../stats/last-at-or-before.js";
import { daysAround, daysOfOutreach, type OutreachFollowedOptions } from "./days-of-outreach.js";

/** Acts of outreach, and who came before and after days with such acts. */
export interface OutreachFollowed {
  /** How many acts there were; refused where no time entry says how many. */
  readonly acts: Result<Measurement<"acts">, InsufficientData>;
  /** People who contributed for the first time in the 14 days before a day of outreach, on average. */
  readonly before: Measurement<"people">;
  /** The same of the 14 days from that day on. */
  readonly after: Measurement<"people">;
}

/**
 * How much outreach there was, in acts, and how many people contributed for the first time in the 14 days from each day of
 * outreach on, against the 14 days before it; in people, on average over these days (S29).
 *
 * **An association, never an effect**: people are invited when something is going on, which brings people by itself. It
 * is of the community as a whole: whether those who came are those who were asked is not looked up, because nobody's
 * messages are read. Acts are invitations where the source shows any in the window, otherwise the declared counts of time
 * entries on outreach. A *day of outreach* is a calendar day of the time zone with at least one of them, however many;
 * with outreach on most days the days before are days after as well, and the two cannot differ much. The day itself is
 * the first of the 14 after it. Only days count of which all days around were looked at, at all venues that were looked
 * at for a third of that time, and are over by `asOf`; how many others there are, is told as `outreach-days-left-out`.
 * *First* is looked up in the whole record, at those venues: one at which nobody looked before a day of outreach would
 * make all its people come after it. Who contributed as a host then (`sides`), or first of all invited others, was there
 * already and is not counted; where roles are not known, `hosts-not-known` says so. 0 is an answer. Counts of what happened,
 * so without interval. Entries that do not say how many acts they were are told (`acts-not-counted`).
 *
 * Refused where neither invitations nor time entries, or no authors, are shown; as `no-outreach` where there was none; as
 * `window-not-seen` where no day of outreach could be followed; as `no-history` where nothing before them was seen.
 *
 * @returns Acts, with the acts as sample, and two means, whose sample is the days of outreach.
 * @throws RangeError if the window does not end after it begins, `asOf` is not after its start or there is no such zone.
 * @example
 * const said = [["old", "2025-11-01"], ["ann", "2026-01-20"], ["bob", "2026-01-21"]];
 * const dataset = createDataset([
 *   { kind: "timeEntry", duty: "outreach", date: "2026-01-19", hours: 2, count: 60 },
 *   ...said.map(([author, date]) => ({ kind: "contribution", id: author, type: "reply", at: `${date}T09:00:00Z`, author })),
 * ]);
 * const options = { window: { from: Date.UTC(2026, 0, 1), until: Date.UTC(2026, 0, 31) }, asOf: Date.UTC(2026, 2, 1) };
 * const { acts, before, after } = outreachFollowed(dataset, options)._unsafeUnwrap();
 * [acts._unsafeUnwrap().value, before.value, after.value] // => [60, 0, 2]
 */
export function outreachFollowed(
  dataset: CommunityDataset,
  options: OutreachFollowedOptions,
): Result<OutreachFollowed, Refusal> {
  const { window } = options;
  return daysOfOutreach(dataset, "outreach-followed@1", options).map(
    ({ outreach, starts, followed, firstRows, caveats }) => {
      const newcomers = newcomersByDay(dataset, firstRows, starts);
      const facts = { sampleSize: followed.length, sampleOf: "days", window, caveats } as const;
      return {
        acts: actsOf(outreach, window),
        before: meanAround(newcomers, followed, -daysAround, { definition: "outreach-followed/before@1", ...facts }),
        after: meanAround(newcomers, followed, 0, { definition: "outreach-followed/after@1", ...facts }),
      };
    },
  );
}

/** How many members contributed for the first time on each day. */
function newcomersByDay(
  { contributions }: CommunityDataset,
  firstRows: readonly number[],
  starts: Float64Array,
): Uint32Array {
  const newcomers = new Uint32Array(starts.length);
  for (const row of firstRows) {
    const day = lastAtOrBefore(starts, contributions.at[row] ?? 0);
    if (day >= 0) newcomers[day] = (newcomers[day] ?? 0) + 1;
  }
  return newcomers;
}

/** The mean, over some days, of the newcomers of the 14 days that begin so many days after each. */
function meanAround(
  newcomers: Uint32Array,
  days: readonly number[],
  begin: number,
  facts: Omit<MeasurementFacts<"people">, "value" | "unit">,
): Measurement<"people"> {
  let sum = 0;
  for (const day of days)
    for (let place = day + begin; place < day + begin + daysAround; place++) sum += newcomers[place] ?? 0;
  return measurement({ value: sum / days.length, unit: "people", ...facts });
}

function actsOf({ acts, uncounted }: OutreachDays, window: TimeWindow): Result<Measurement<"acts">, InsufficientData> {
  const definition = "outreach-followed/acts@1";
  if (acts === 0) return insufficientData(definition, "acts-not-counted", 1, 0);
  const caveats = uncounted === 0 ? [] : [{ code: "acts-not-counted", params: { count: uncounted } }];
  const sample = { sampleSize: acts, sampleOf: "acts", window } as const;
  return ok(measurement({ value: acts, unit: "acts", ...sample, definition, caveats }));
}
