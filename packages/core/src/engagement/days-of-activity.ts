import { ok, type Result } from "neverthrow";
import { countedTypes, needsOfTypes } from "../activity/counted-types.js";
import { seenTogether } from "../activity/observation/seen-together.js";
import { holdsWhole, type Stretches } from "../activity/observation/stretches.js";
import { venuesForFigure } from "../activity/observation/venues-for-figure.js";
import { type AttributionOptions, unknownAuthors } from "../activity/people/attributed-contributions.js";
import { contributionsByPerson } from "../activity/people/contributions-by-person.js";
import { peopleBySpan, type SpanChoice } from "../activity/people/people-by-span.js";
import { insufficientData } from "../activity/refusals.js";
import { keptDayStarts } from "../activity/rhythm/kept-day-starts.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import type { Caveat } from "../model/measurement.js";
import type { TimeZone } from "../model/time-zone.js";

/** Who counts, and in which zone days are cut. */
export interface ActiveMembersOptions extends AttributionOptions {
  /** Absent: UTC. */
  readonly timeZone?: TimeZone;
}

/** The calendar days of a window, and how many people are active in the days that end with each. */
export interface DaysOfActivity {
  /** Moments at which the days begin, and the one at which the last is over. */
  readonly starts: Float64Array;
  /** For each day how many days on end, that day the last, were looked at as a whole. */
  readonly run: Int32Array;
  /** For each length that was asked for, and each day, the people of so many days that end with it. */
  readonly counts: readonly Int32Array[];
  /** How many people contributed in the window. */
  readonly contributors: number;
  readonly caveats: readonly Caveat[];
}

/** Counts the people of so many days that end with each day of a window. Refused as `no-contributions` where nobody is known. */
export function daysOfActivity(
  dataset: CommunityDataset,
  definition: string,
  { window, types, timeZone = "UTC" }: ActiveMembersOptions,
  lengths: readonly number[],
  onPersonDay?: SpanChoice["onPersonDay"],
): Result<DaysOfActivity, Refusal> {
  const starts = keptDayStarts(dataset, window, timeZone);
  countedTypes(types);
  const needs = needsOfTypes(types);
  const choice = types ? { types } : {};
  return venuesForFigure(dataset, definition, needs, window).andThen((shown) =>
    seenTogether(dataset, definition, { needs, venues: shown.venues, window }).andThen((seen) => {
      const { venues } = seen;
      const { contributors, unattributed } = contributionsByPerson(dataset, { window, venues, ...choice });
      if (contributors === 0) return insufficientData(definition, "no-contributions", 1, 0);
      const spans = { starts, venues, ...choice, ...(onPersonDay && { onPersonDay }) };
      const counts = peopleBySpan(dataset, spans, lengths);
      const caveats = [...seen.caveats, ...unknownAuthors(unattributed)];
      return ok({ starts, run: seenRuns(starts, seen.stretches), counts, contributors, caveats });
    }),
  );
}

/** For each day how many days on end, that day the last, were looked at as a whole. */
function seenRuns(starts: Float64Array, seen: Stretches): Int32Array {
  let run = 0;
  return Int32Array.from({ length: Math.max(0, starts.length - 1) }, (_, day) => {
    run = holdsWhole(seen, { from: starts[day] ?? 0, until: starts[day + 1] ?? 0 }) ? run + 1 : 0;
    return run;
  });
}
