import type { CalendarDate, SourceRecord } from "@org/community-core/source";
import { dayAfter } from "./day-after.js";

/** The page: the one place that its exports and its interface know. */
export const pageVenue = "page";

/** What was looked at: each run of days that tables of days have. Days of LinkedIn are taken as days in UTC. */
export function pageObservations(days: ReadonlySet<CalendarDate>): readonly SourceRecord[] {
  const runs: { from: string; until: string }[] = [];
  for (const day of [...days].sort()) {
    const last = runs[runs.length - 1];
    if (last?.until === day) last.until = dayAfter(day);
    else runs.push({ from: day, until: dayAfter(day) });
  }
  return runs.map(({ from, until }) => ({
    kind: "observation",
    venue: pageVenue,
    kinds: ["aggregates"],
    from: `${from}T00:00:00Z`,
    until: `${until}T00:00:00Z`,
    complete: true,
  }));
}
