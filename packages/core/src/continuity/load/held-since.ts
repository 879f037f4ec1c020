import { startOfDate } from "../../model/calendar-window.js";
import type { DutyKind } from "../../model/duty-kind.js";
import type { Instant } from "../../model/instant.js";
import type { LoadFrame } from "./load-frame.js";

/**
 * Since when somebody has held a duty, or planned hours for it where none is held; at the earliest the begin of the window.
 * That is also the answer where nobody says when it began: a role that was seen today may be old.
 */
export function heldSince(
  { held, budgets, window, timeZone }: Pick<LoadFrame, "held" | "budgets" | "window" | "timeZone">,
  duty: DutyKind,
  person: string,
): Instant {
  const own = held.filter((one) => one.holder === person && one.duty === duty);
  const stated = own.length > 0 ? own : budgets.filter((one) => one.person === person && one.duty === duty);
  const begins = stated.map(({ from }) => (from === undefined ? window.from : startOfDate(from, timeZone)));
  return begins.length === 0 ? window.from : Math.max(window.from, Math.min(...begins));
}
