import { endOfDate, startOfDate } from "../../model/calendar-window.js";
import { dutyKinds } from "../../model/duty-kind.js";
import { dayMilliseconds } from "../../model/time-window.js";
import type { PlannedAbsence } from "./community-load.js";
import type { LoadFrame } from "./load-frame.js";
import type { StretchAway } from "./stretches-away.js";

/** So many days ahead are looked at: as far as the window of a report looks back. */
const horizonDays = 90;

/** One part in so many of a duty makes somebody's absence matter: at 10 % somebody is ripe for a part (CHAOSS). */
const leastPart = 10;

/**
 * Those with a duty who are away at the moment or within 90 days: who holds one, or does at least a tenth of its acts. The
 * first to go first; equals in the order of their pseudonyms.
 */
export function plannedAbsences(frame: LoadFrame): readonly PlannedAbsence[] {
  const { asOf, timeZone, held, acts, actsOf, away } = frame;
  const isNear = ({ from, until }: StretchAway): boolean =>
    startOfDate(from, timeZone) < asOf + horizonDays * dayMilliseconds &&
    (until === undefined || endOfDate(until, timeZone) > asOf);
  const found = away.filter(isNear).map(({ person, from, until }): PlannedAbsence => {
    const duties = dutyKinds.filter((duty) => {
      const done = acts.get(duty);
      const isCarrier = done !== undefined && done.total > 0 && leastPart * actsOf(person, done) >= done.total;
      return isCarrier || held.some((one) => one.duty === duty && one.holder === person);
    });
    return { person, from, ...(until === undefined ? {} : { until }), duties };
  });
  return found.filter(({ duties }) => duties.length > 0);
}
