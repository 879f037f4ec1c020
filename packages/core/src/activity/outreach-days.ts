import { err, ok, type Result } from "neverthrow";
import type { CommunityDataset, SourcedFact } from "../dataset/community-dataset.js";
import { windowRows } from "../dataset/contributions/window-rows.js";
import { startOfDate } from "../model/calendar-window.js";
import { contributionTypeCode } from "../model/contribution-type.js";
import type { Refusal } from "../model/errors.js";
import type { Instant } from "../model/instant.js";
import type { TimeWindow } from "../model/time-window.js";
import type { TimeZone } from "../model/time-zone.js";
import { lastAtOrBefore } from "../stats/last-at-or-before.js";
import { venuesForFigure } from "./observation/venues-for-figure.js";
import { capabilityMissing, insufficientData } from "./refusals.js";

/** On which days there was outreach, and how much. */
export interface OutreachDays {
  /** 1 for each day with outreach. */
  readonly marks: Uint8Array;
  /** How many acts there were, as far as they were counted. */
  readonly acts: number;
  /** Time entries that do not say how many acts they were. */
  readonly uncounted: number;
}

/** Which days are asked about. */
export interface OutreachChoice {
  readonly window: TimeWindow;
  /** Moments at which days begin (`dayStarts`), from before the window to after it. */
  readonly starts: Float64Array;
  readonly timeZone: TimeZone;
  /** Is told of each act: the row of an invitation, or a time entry with the begin of its day. */
  readonly onAct?: OutreachObserver;
}

/** Is told of acts of outreach. */
export interface OutreachObserver {
  readonly invitation: (row: number) => void;
  readonly entry: (entry: SourcedFact<"timeEntry">, begin: Instant) => void;
}

/**
 * The days with outreach in a window (S29): with invitations where the source shows any there, otherwise those for which
 * a time entry on outreach says so, unless its count is 0. Invitations by automated accounts are no outreach, those of
 * unknown authors are.
 *
 * Refused where neither invitations nor time entries are shown, and as `no-outreach` where there was none.
 */
export function outreachDays(
  dataset: CommunityDataset,
  definition: string,
  choice: OutreachChoice,
): Result<OutreachDays, Refusal> {
  const invited = venuesForFigure(dataset, definition, ["invitations"], choice.window).map(({ venues }) =>
    daysOfInvitations(dataset, venues, choice),
  );
  if (invited.isOk() && invited.value.acts > 0) return ok(invited.value);
  if (isShown(dataset, "timeEntries")) {
    const entered = daysOfEntries(dataset, choice);
    return entered.marks.includes(1) ? ok(entered) : insufficientData(definition, "no-outreach", 1, 0);
  }
  if (invited.isOk()) return insufficientData(definition, "no-outreach", 1, 0);
  const { error } = invited;
  return error.type === "CapabilityMissing"
    ? capabilityMissing(definition, ["invitations", "timeEntries"])
    : err(error);
}

/** Whether a source shows outreach at all. */
export function outreachIsShown(dataset: CommunityDataset): boolean {
  return isShown(dataset, "invitations") || isShown(dataset, "timeEntries");
}

function isShown({ facts, sources }: CommunityDataset, capability: "invitations" | "timeEntries"): boolean {
  if (capability === "timeEntries" && facts.timeEntry.length > 0) return true;
  return sources.some(({ capabilities }) => capabilities.includes(capability));
}

function daysOfInvitations(
  dataset: CommunityDataset,
  venues: Uint8Array,
  { window, starts, onAct }: OutreachChoice,
): OutreachDays {
  const { at, type, author, venue } = dataset.contributions;
  const marks = new Uint8Array(starts.length);
  const { start, end } = windowRows(dataset, window);
  let [acts, day] = [0, 0];
  for (let row = start; row < end; row++) {
    if (type[row] !== contributionTypeCode.invitation || venues[venue[row] ?? -1] !== 1) continue;
    if (dataset.people.automated[author[row] ?? -1] === 1) continue;
    while ((at[row] ?? 0) >= (starts[day + 1] ?? Number.POSITIVE_INFINITY)) day++;
    onAct?.invitation(row);
    marks[day] = 1;
    acts++;
  }
  return { marks, acts, uncounted: 0 };
}

function daysOfEntries({ facts }: CommunityDataset, { window, starts, timeZone, onAct }: OutreachChoice): OutreachDays {
  const marks = new Uint8Array(starts.length);
  let [acts, uncounted] = [0, 0];
  for (const entry of facts.timeEntry) {
    const { duty, date, count } = entry;
    if (duty !== "outreach" || count === 0) continue;
    const begin = startOfDate(date, timeZone);
    if (begin < window.from || begin >= window.until) continue;
    onAct?.entry(entry, begin);
    marks[lastAtOrBefore(starts, begin)] = 1;
    if (count === undefined) uncounted++;
    else acts += count;
  }
  return { marks, acts, uncounted };
}
