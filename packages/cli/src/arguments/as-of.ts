import {
  type CommunityDataset,
  formatInstant,
  type Instant,
  isCalendarDate,
  parseInstant,
  startOfDate,
} from "@org/community-core";
import { err, ok, type Result } from "neverthrow";
import { type Failure, inputFailure, usageFailure } from "../failure.js";

const dayMilliseconds = 86_400_000;

/**
 * The moment for which the report is made: the one that is asked for, where a date means the end of that day; else the
 * end of what the sources say they looked at; else the moment after the last contribution.
 */
export function asOf(asked: string | undefined, timeZone: string, dataset: CommunityDataset): Result<Instant, Failure> {
  const moment = asked === undefined ? endOfData(dataset) : askedMoment(asked, timeZone);
  if (moment !== undefined) return ok(moment);
  if (asked !== undefined) return err(notAMoment(asked));
  const next = "Check that the right files were given, or give --as-of for a report that says so.";
  return err(inputFailure("There are no contributions, so there is no moment to report on.", next));
}

/** Whether a text can be a moment at all, to be known before anything is read. */
export function checkAsOf(asked: string | undefined, timeZone: string): Result<void, Failure> {
  if (asked === undefined || askedMoment(asked, timeZone) !== undefined) return ok();
  return err(notAMoment(asked));
}

function notAMoment(asked: string): Failure {
  const next = "Give a date such as 2026-11-21, or a moment with an offset such as 2026-11-21T09:00:00+01:00.";
  return usageFailure(`--as-of is no date and no moment: "${asked}".`, next);
}

function askedMoment(asked: string, timeZone: string): Instant | undefined {
  if (!isCalendarDate(asked)) return parseInstant(asked).unwrapOr(undefined);
  const dayAfter = formatInstant(Date.parse(asked) + dayMilliseconds).slice(0, 10);
  return startOfDate(dayAfter, timeZone);
}

function endOfData({ spans, contributions }: CommunityDataset): Instant | undefined {
  const declared = spans.filter((span) => span.declared).map(({ until }) => until);
  if (declared.length > 0) return declared.reduce((latest, until) => Math.max(latest, until));
  const last = contributions.at[contributions.length - 1];
  return last === undefined ? undefined : last + 1;
}
