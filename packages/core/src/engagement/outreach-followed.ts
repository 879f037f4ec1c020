import { ok, type Result } from "neverthrow";
import { assertAsOf } from "../activity/assert-as-of.js";
import { historyBefore } from "../activity/observation/history-before.js";
import { seenTogether } from "../activity/observation/seen-together.js";
import { commonStretches, holdsWhole, type Stretches, wholeDaysOf } from "../activity/observation/stretches.js";
import { venuesForFigure } from "../activity/observation/venues-for-figure.js";
import { type OutreachDays, outreachDays } from "../activity/outreach-days.js";
import { firstContributions } from "../activity/people/first-contributions.js";
import { insufficientData } from "../activity/refusals.js";
import type { FollowOptions } from "../activity/responses/openings-in-window.js";
import { dayStarts } from "../activity/rhythm/calendar-starts.js";
import { hostsNotKnown } from "../activity/sides/hosts-not-known.js";
import { type RoleOptions, type Sides, sides } from "../activity/sides/sides.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Capability } from "../model/capability.js";
import { contributionTypeCode } from "../model/contribution-type.js";
import type { InsufficientData, Refusal } from "../model/errors.js";
import { type Caveat, type Measurement, type MeasurementFacts, measurement } from "../model/measurement.js";
import { dayMilliseconds, type TimeWindow } from "../model/time-window.js";
import { lastAtOrBefore } from "../stats/last-at-or-before.js";

/** Which outreach is followed, until when, in which zone days are cut, and how the roles of who came are dated. */
export interface OutreachFollowedOptions extends FollowOptions, RoleOptions {}

/** Acts of outreach, and who came before and after days with such acts. */
export interface OutreachFollowed {
  /** How many acts there were; refused where no time entry says how many. */
  readonly acts: Result<Measurement<"acts">, InsufficientData>;
  /** People who contributed for the first time in the 14 days before a day of outreach, on average. */
  readonly before: Measurement<"people">;
  /** The same of the 14 days from that day on. */
  readonly after: Measurement<"people">;
}

/** Days on either side: ours. Two whole weeks, so that no weekday counts more; an invitation is hardly remembered longer. */
const daysAround = 14;

const needs: readonly Capability[] = ["authors"];

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
  const { window, asOf = window.until, timeZone = "UTC", rolesAsOf = window.until } = options;
  const definition = "outreach-followed@1";
  assertAsOf(asOf, window);
  const around = (daysAround + 2) * dayMilliseconds;
  const looked = { from: window.from - around, until: Math.min(asOf, window.until + around) };
  const starts = dayStarts({ from: looked.from, until: Math.max(asOf, window.until) + around }, timeZone);
  return outreachDays(dataset, definition, { window, starts, timeZone }).andThen((outreach) =>
    venuesForFigure(dataset, definition, needs, window).andThen((shown) =>
      seenTogether(dataset, definition, { needs, venues: shown.venues, window: looked }).andThen((seen) =>
        followedDays(outreach, starts, seen.stretches).andThen(({ followed, leftOut }) => {
          const since = { from: starts[(followed[0] ?? 0) - daysAround] ?? looked.from, until: asOf };
          const { venues } = seen;
          return historyBefore(dataset, definition, { needs, venues, window: since }).map((history) => {
            const roles = sides(dataset, definition, looked, { timeZone, rolesAsOf });
            const sideOf = roles.isOk() ? roles.value.sideOf : () => "member" as const;
            const newcomers = newcomersByDay(dataset, { venues, starts, sideOf });
            const told = [...seen.caveats, ...history, ...hostsNotKnown(roles), ...outreachDaysLeftOut(leftOut)];
            const facts = { sampleSize: followed.length, sampleOf: "days", window, caveats: told } as const;
            return {
              acts: actsOf(outreach, window),
              before: meanAround(newcomers, followed, -daysAround, {
                definition: "outreach-followed/before@1",
                ...facts,
              }),
              after: meanAround(newcomers, followed, 0, { definition: "outreach-followed/after@1", ...facts }),
            };
          });
        }),
      ),
    ),
  );
}

/** The days of outreach around which all days were looked at, by their place in the days; how many others there are. */
function followedDays(
  { marks }: OutreachDays,
  starts: Float64Array,
  seen: Stretches,
): Result<{ readonly followed: readonly number[]; readonly leftOut: number }, InsufficientData> {
  const followed: number[] = [];
  let [leftOut, mostSeen] = [0, 0];
  marks.forEach((mark, day) => {
    if (mark !== 1) return;
    const around = { from: starts[day - daysAround] ?? Number.NaN, until: starts[day + daysAround] ?? Number.NaN };
    if (holdsWhole(seen, around)) followed.push(day);
    else {
      leftOut++;
      mostSeen = Math.max(mostSeen, wholeDaysOf(commonStretches([seen, [around]])));
    }
  });
  if (followed.length > 0) return ok({ followed, leftOut });
  return insufficientData("outreach-followed@1", "window-not-seen", 2 * daysAround, mostSeen);
}

interface ComingChoice extends Pick<Sides, "sideOf"> {
  readonly venues: Uint8Array;
  readonly starts: Float64Array;
}

/** How many members contributed for the first time on each day; who begins with an invitation did not come for one. */
function newcomersByDay(dataset: CommunityDataset, { venues, starts, sideOf }: ComingChoice): Uint32Array {
  const { at, type, author } = dataset.contributions;
  const newcomers = new Uint32Array(starts.length);
  for (const row of firstContributions(dataset, { venues })) {
    if (row < 0 || type[row] === contributionTypeCode.invitation) continue;
    const came = at[row] ?? 0;
    if (sideOf(author[row] ?? -1, came) !== "member") continue;
    const day = lastAtOrBefore(starts, came);
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

function outreachDaysLeftOut(count: number): readonly Caveat[] {
  return count === 0 ? [] : [{ code: "outreach-days-left-out", params: { count } }];
}
