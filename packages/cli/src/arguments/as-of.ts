import {
  type CommunityDataset,
  endOfDate,
  type Instant,
  instantOf,
  isCalendarDate,
  isInstant,
  type ObservedSpan,
  parseInstant,
  startOfDate,
  windowRows,
} from "@org/community-core";
import { err, ok, type Result } from "neverthrow";
import { type Failure, inputFailure, usageFailure } from "../failure.js";

/**
 * The moment for which the report is made: the one that is asked for, where a date means the end of that day; else the
 * end of what the sources say they looked at; else the moment after the last contribution that is not dated after now; else,
 * where there are totals alone, the end of the latest of them. Unless it is asked for, it is never later than now: one row dated
 * 9999 must not make a living community a dead one.
 */
export function asOf(
  asked: string | undefined,
  timeZone: string,
  dataset: CommunityDataset,
  now: Instant,
): Result<Instant, Failure> {
  const moment = asked === undefined ? endOfData(dataset, now) : askedMoment(asked, timeZone);
  if (moment !== undefined) return ok(moment);
  if (asked !== undefined) return err(notAMoment(asked, "as-of"));
  const next = "Check that the right files were given, or give --as-of for a report that says so.";
  return err(inputFailure("There are no contributions, so there is no moment to report on.", next));
}

/** How many contributions are dated at a moment or after it. */
export function contributionsFrom(dataset: CommunityDataset, moment: Instant): number {
  return dataset.contributions.length - windowRows(dataset, { from: moment - 1, until: moment }).end;
}

/** Whether a text can be a moment at all, to be known before anything is read. */
export function checkAsOf(asked: string | undefined, timeZone: string): Result<void, Failure> {
  return asked === undefined ? ok() : momentOf(asked, timeZone, "as-of").map(() => undefined);
}

/** The moment that an option asks for, where a date means the end of that day. */
export function momentOf(asked: string, timeZone: string, option: string): Result<Instant, Failure> {
  const moment = askedMoment(asked, timeZone);
  return moment === undefined ? err(notAMoment(asked, option)) : ok(moment);
}

function notAMoment(asked: string, option: string): Failure {
  const next = "Give a date such as 2026-11-21, or a moment with an offset such as 2026-11-21T09:00:00+01:00.";
  return usageFailure(`--${option} is no date and no moment: "${asked}".`, next);
}

function askedMoment(asked: string, timeZone: string): Instant | undefined {
  if (!isCalendarDate(asked)) return parseInstant(asked).unwrapOr(undefined);
  const end = endOfDate(asked, timeZone);
  // The last day that there is ends after the last moment that can be written.
  return isInstant(end) ? end : undefined;
}

function endOfData(dataset: CommunityDataset, now: Instant): Instant | undefined {
  const { spans, contributions } = dataset;
  const declared = spans.filter((span) => span.declared).map(({ until }) => until);
  if (declared.length === 0 && contributions.length === 0) return endOfTotals(dataset, now);
  const last = contributions.at[contributions.length - contributionsFrom(dataset, now) - 1];
  const afterLast = last === undefined ? now : last + 1;
  if (declared.length === 0) return afterLast;
  // Beside a source that says when it looked, one that does not may reach further.
  const ends = isSilentAmongOthers(dataset) ? [...declared, afterLast] : declared;
  return Math.min(
    now,
    ends.reduce((latest, until) => Math.max(latest, until)),
  );
}

/** Whether there are contributions of a source that does not say when it looked, although another does. */
function isSilentAmongOthers({ spans, venues }: CommunityDataset): boolean {
  const sourceOf = ({ venue }: ObservedSpan): string | undefined => venues[venue]?.source;
  const said = new Set(spans.filter((span) => span.declared).map(sourceOf));
  return spans.some((span) => !said.has(sourceOf(span)));
}

/** When the latest total ends that has ended, its days taken as days in UTC; now where all of them end later. */
function endOfTotals({ facts }: CommunityDataset, now: Instant): Instant | undefined {
  if (facts.aggregate.length === 0) return undefined;
  const ends = facts.aggregate.map(({ until }) =>
    isCalendarDate(until) ? startOfDate(until, "UTC") : instantOf(until),
  );
  const latest = ends.reduce((last, end) => (end <= now && end > last ? end : last), Number.NEGATIVE_INFINITY);
  return Number.isFinite(latest) ? latest : now;
}
