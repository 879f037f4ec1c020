import { ok, type Result } from "neverthrow";
import { assertAsOf } from "../activity/assert-as-of.js";
import { historyBefore } from "../activity/observation/history-before.js";
import { seenTogether } from "../activity/observation/seen-together.js";
import { commonStretches, holdsWhole, type Stretches, wholeDaysOf } from "../activity/observation/stretches.js";
import { venuesForFigure } from "../activity/observation/venues-for-figure.js";
import { type OutreachDays, type OutreachObserver, outreachDays } from "../activity/outreach-days.js";
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
import type { Caveat } from "../model/measurement.js";
import { dayMilliseconds } from "../model/time-window.js";

/** Which outreach is followed, until when, in which zone days are cut, and how the roles of who came are dated. */
export interface OutreachFollowedOptions extends FollowOptions, RoleOptions {}

/** The days of outreach, and who came for the first time. */
export interface DaysOfOutreach {
  readonly outreach: OutreachDays;
  /** Moments at which days begin. */
  readonly starts: Float64Array;
  /** The days of outreach around which all days were looked at, by their place in the days. */
  readonly followed: readonly number[];
  /** Rows of the first contributions of members, of any time. */
  readonly firstRows: readonly number[];
  readonly caveats: readonly Caveat[];
}

/** Days on either side: ours. Two whole weeks, so that no weekday counts more; an invitation is hardly remembered longer. */
export const daysAround = 14;

const needs: readonly Capability[] = ["authors"];

/** The days of outreach in a window that can be followed, with the first contributions of members. */
export function daysOfOutreach(
  dataset: CommunityDataset,
  definition: string,
  options: OutreachFollowedOptions,
  onAct?: OutreachObserver,
): Result<DaysOfOutreach, Refusal> {
  const { window, asOf = window.until, timeZone = "UTC", rolesAsOf = window.until } = options;
  assertAsOf(asOf, window);
  const around = (daysAround + 2) * dayMilliseconds;
  const looked = { from: window.from - around, until: Math.min(asOf, window.until + around) };
  const starts = dayStarts({ from: looked.from, until: Math.max(asOf, window.until) + around }, timeZone);
  return outreachDays(dataset, definition, { window, starts, timeZone, ...(onAct && { onAct }) }).andThen((outreach) =>
    venuesForFigure(dataset, definition, needs, window).andThen((shown) =>
      seenTogether(dataset, definition, { needs, venues: shown.venues, window: looked }).andThen((seen) =>
        followedDays(outreach, starts, seen.stretches).andThen(({ followed, leftOut }) => {
          const since = { from: starts[(followed[0] ?? 0) - daysAround] ?? looked.from, until: asOf };
          const { venues } = seen;
          return historyBefore(dataset, definition, { needs, venues, window: since }).map((history) => {
            const roles = sides(dataset, definition, looked, { timeZone, rolesAsOf });
            const sideOf = roles.isOk() ? roles.value.sideOf : () => "member" as const;
            const firstRows = firstRowsOfMembers(dataset, { venues, sideOf });
            const caveats = [...seen.caveats, ...history, ...hostsNotKnown(roles), ...outreachDaysLeftOut(leftOut)];
            return { outreach, starts, followed, firstRows, caveats };
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
}

/** Rows of the first contributions of members; who begins with an invitation did not come for one. */
function firstRowsOfMembers(dataset: CommunityDataset, { venues, sideOf }: ComingChoice): readonly number[] {
  const { at, type, author } = dataset.contributions;
  return [...firstContributions(dataset, { venues })].filter((row) => {
    if (row < 0 || type[row] === contributionTypeCode.invitation) return false;
    return sideOf(author[row] ?? -1, at[row] ?? 0) === "member";
  });
}

function outreachDaysLeftOut(count: number): readonly Caveat[] {
  return count === 0 ? [] : [{ code: "outreach-days-left-out", params: { count } }];
}
