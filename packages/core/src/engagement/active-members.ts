import { ok, type Result } from "neverthrow";
import { insufficientData } from "../activity/refusals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { InsufficientData, Refusal } from "../model/errors.js";
import { type Measurement, type MeasurementFacts, measurement } from "../model/measurement.js";
import { type ActiveMembersOptions, daysOfActivity } from "./days-of-activity.js";

/** How many people are active at a time; each is refused where the window has no such span that was looked at. */
export interface ActiveMembers {
  /** On a calendar day. */
  readonly day: Result<Measurement<"people">, InsufficientData>;
  /** In 7 calendar days. */
  readonly week: Result<Measurement<"people">, InsufficientData>;
  /** In 30 calendar days. */
  readonly month: Result<Measurement<"people">, InsufficientData>;
  /** Which share of those of 30 days is active on a day. */
  readonly stickiness: Result<Measurement<"share">, InsufficientData>;
}

const lengths = { day: 1, week: 7, month: 30 } as const;

/**
 * How many people contribute on a calendar day, in 7 and in 30 of them, on average, in people; and *stickiness*, which
 * share (0–1) of the people of 30 days is there on a day. A community with the same people every day has 1; one where
 * everybody comes once has a thirtieth.
 *
 * Days are those of the time zone that lie in the window as a whole. For each day on which 7 (30) such days end, the
 * distinct people of these days are counted, and the mean is over all such ends: spans overlap. Only spans count of which
 * every day was looked at, at all venues that were looked at for a third of the window at least; who contributes at
 * other venues is not counted (`venues-left-out`). Stickiness is the sum of
 * the people of each last day over the sum of the people of its 30 days. Discourse takes the mean of the daily
 * quotients over days with a visit instead, which days without one never lower, and counts who visits, not who
 * contributes. *Active* is who contributed anything of the types; whether listed as a member or not. Automated accounts
 * are no people, and unknown authors are told (`unknown-authors`). Counts of what happened, so without interval.
 *
 * Refused as a whole where no person is known to have contributed (`no-contributions`), authors cannot be seen or no
 * venue was looked at for a third of the window (`window-not-seen`); one by one as `too-few-days` where the window is too short for such a span and as `window-not-seen` where none was looked at;
 * stickiness also as `no-contributions` where nobody contributed in such spans.
 *
 * @returns The people, and the share; the sample is everybody who contributed in the window.
 * @throws RangeError if the window does not end after it begins, a type is unknown or there is no such zone.
 * @see https://github.com/discourse/discourse/blob/main/app/models/concerns/reports/dau_by_mau.rb Discourse, DAU/MAU
 * @example
 * const authors = ["ann", "bob", "ann", "ann"];
 * const dataset = createDataset(
 *   authors.map((author, day) => ({ kind: "contribution", id: `${day}`, type: "reply", at: `2026-01-0${day + 1}T00:00:00Z`, author })),
 * );
 * const window = { from: Date.UTC(2026, 0, 1), until: Date.UTC(2026, 0, 9) };
 * const { day, week, month } = activeMembers(dataset, { window })._unsafeUnwrap();
 * day._unsafeUnwrap().value // => 0.5
 * week._unsafeUnwrap().value // => 2
 * month._unsafeUnwrapErr().reason // => "too-few-days"
 */
export function activeMembers(
  dataset: CommunityDataset,
  options: ActiveMembersOptions,
): Result<ActiveMembers, Refusal> {
  const { window } = options;
  return daysOfActivity(dataset, "active-members@1", options, Object.values(lengths)).map(
    ({ counts, run, contributors, caveats }) =>
      meansOf(counts, run, { sampleSize: contributors, sampleOf: "people", window, caveats }),
  );
}

type Facts = Pick<MeasurementFacts<"people">, "sampleSize" | "sampleOf" | "window" | "caveats">;

/** The means over the days of the window, and the stickiness, from the counts of each length. */
function meansOf(counts: readonly Int32Array[], run: Int32Array, facts: Facts): ActiveMembers {
  const byDay = (index: number): CountsByDay => ({ counts: counts[index] ?? new Int32Array(), run });
  const [day, week, month] = [byDay(0), byDay(1), byDay(2)];
  const mean = (found: CountsByDay, span: keyof typeof lengths): Result<Measurement<"people">, InsufficientData> => {
    const definition = `active-members/${span}@1`;
    return sumOverEnds(found, lengths[span], definition).map(({ sum, ends }) =>
      measurement({ value: sum / ends, unit: "people", definition, ...facts }),
    );
  };
  return {
    day: mean(day, "day"),
    week: mean(week, "week"),
    month: mean(month, "month"),
    stickiness: stickiness(day, month, facts),
  };
}

/** Counts by day, and for each day how many days that were looked at end with it. */
interface CountsByDay {
  readonly counts: Int32Array;
  readonly run: Int32Array;
}

/** The sum of the counts of the days with which so many days end that were looked at, and how many such days there are. */
function sumOverEnds(
  { counts, run }: CountsByDay,
  length: number,
  definition: string,
): Result<{ readonly sum: number; readonly ends: number }, InsufficientData> {
  let [sum, ends] = [0, 0];
  run.forEach((days, day) => {
    if (days < length) return;
    sum += counts[day] ?? 0;
    ends++;
  });
  if (ends > 0) return ok({ sum, ends });
  if (run.length < length) return insufficientData(definition, "too-few-days", length, run.length);
  return insufficientData(
    definition,
    "window-not-seen",
    length,
    run.reduce((most, one) => Math.max(most, one), 0),
  );
}

function stickiness(
  day: CountsByDay,
  month: CountsByDay,
  facts: Facts,
): Result<Measurement<"share">, InsufficientData> {
  const definition = "stickiness@1";
  return sumOverEnds(month, lengths.month, definition).andThen(({ sum: ofMonth }) =>
    sumOverEnds(day, lengths.month, definition).andThen(({ sum: ofDay }) =>
      ofMonth === 0
        ? insufficientData(definition, "no-contributions", 1, 0)
        : ok(measurement({ value: ofDay / ofMonth, unit: "share", definition, ...facts })),
    ),
  );
}
