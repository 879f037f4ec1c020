import { type Capability, type SourceRetention, worded } from "@org/community-core/source";
import type { WayDescription } from "../way-in.js";

/** What a page shows through its interface to a role that may read acts, and to one that may not. */
export function capabilitiesOf(showsActs: boolean): readonly Capability[] {
  const totals = ["venues", "aggregates"] as const;
  if (!showsActs) return totals;
  return ["openings", "replies", "reactions", "authors", "conversations", "replyTargets", ...totals];
}

/** What a user of this way should know. */
export function remarksOf(
  { contributionHours }: Required<SourceRetention>,
  callsPerDay: number,
): WayDescription["remarks"] {
  return [
    {
      code: "calls-per-day",
      ...worded("At most {calls} calls are made on a day in UTC; a read that needs more ends with when to go on.", {
        calls: callsPerDay,
      }),
    },
    {
      code: "last-hours-alone",
      ...worded(
        "What people did is shown of the last {hours} hours alone: LinkedIn lets nobody keep it longer. So answers and waiting can be told, and not who returns or on whom most hangs.",
        { hours: contributionHours },
      ),
    },
    {
      code: "advertisements-not-counted",
      message: "Totals of posts by day are of what was not paid for; LinkedIn gives no others here.",
    },
    {
      code: "days-in-utc",
      message: "LinkedIn's days begin at midnight in UTC; the day of the read is not over and is left out.",
    },
    {
      code: "replies-under-one-comment",
      message: "LinkedIn has two levels of comments: what answers a reply hangs under the same comment as the reply.",
    },
    {
      code: "deletions-not-told",
      message:
        "A comment that was deleted is gone without a trace, and one whose author hides from the page is counted and not shown.",
    },
  ];
}
