import { lengthOf, stretchAt } from "../../activity/observation/stretches.js";
import { endOfDate, startOfDate } from "../../model/calendar-window.js";
import type { DutyKind } from "../../model/duty-kind.js";
import { sum } from "../../stats/sum.js";
import type { DutyLoad, HoursRange, PersonLoad, Utilisation } from "./community-load.js";
import { heldSince } from "./held-since.js";
import type { LoadFrame } from "./load-frame.js";
import { type MinutesPerAct, minutesPerAct, type ShownToMinutes } from "./minutes-per-act.js";
import { plannedHours } from "./planned-hours.js";
import type { ShownActs } from "./shown-acts.js";
import { weeksOf } from "./weeks-of.js";

/** The load of one duty; nothing where nothing of it is shown, planned or spent. */
export function dutyLoad(frame: LoadFrame, duty: DutyKind): DutyLoad | undefined {
  const { entries, acts, given, weeks } = frame;
  const done = acts.get(duty);
  const own = entries.filter((entry) => entry.duty === duty);
  const minutes = minutesPerAct(duty, given, own, done && shownTo(frame, done));
  const perWeek = done === undefined ? countedIn(own, weeks) : done.total / weeksSeen(frame, done);
  const people = peopleOf(frame, duty)
    .map((person) => personLoad(frame, duty, person, minutes))
    .filter(({ planned, spent }) => planned !== undefined || spent !== undefined);
  const capacity = people.flatMap(({ person, planned, volunteer }) =>
    planned === undefined || volunteer === true ? [] : [isAwayThroughout(frame, person) ? 0 : planned],
  );
  if (perWeek === undefined && people.length === 0 && own.length === 0) return undefined;
  return {
    duty,
    ...(perWeek === undefined ? {} : { actsPerWeek: perWeek }),
    ...(perWeek === undefined || minutes === undefined ? {} : { needed: hoursFor(perWeek, minutes) }),
    ...(capacity.length === 0 ? {} : { planned: sum(capacity) }),
    ...(own.length === 0 ? {} : { spent: sum(own.map(({ hours }) => hours)) / weeks }),
    ...(done === undefined || done.caveats.length === 0 ? {} : { caveats: done.caveats }),
    people,
  };
}

/** Whether somebody was away for all of the window and still is at its end. */
function isAwayThroughout({ away, window, asOf, timeZone }: LoadFrame, person: string): boolean {
  return away.some(
    (one) =>
      one.person === person &&
      startOfDate(one.from, timeZone) <= window.from &&
      (one.until === undefined || endOfDate(one.until, timeZone) > asOf),
  );
}

/** The acts a week that time entries count where no source shows any; nothing if they count none. */
function countedIn(entries: LoadFrame["entries"], weeks: number): number | undefined {
  const counts = entries.flatMap(({ count }) => count ?? []);
  return counts.length === 0 ? undefined : sum(counts) / weeks;
}

function weeksSeen({ window }: LoadFrame, { seen }: ShownActs): number {
  return weeksOf(lengthOf(seen), window);
}

/** Acts against hours: those of days that nobody looked at have no acts to stand for. */
function shownTo({ actsOf, timeZone }: LoadFrame, done: ShownActs): ShownToMinutes {
  return {
    actsOf: (person) => actsOf(person, done),
    isSeen: ({ date }) => stretchAt(done.seen, startOfDate(date, timeZone)) !== undefined,
  };
}

/** Who holds, plans or spends hours on a duty, in order. */
function peopleOf({ held, budgets, entries }: LoadFrame, duty: DutyKind): readonly string[] {
  const named = [...budgets, ...entries].filter((one) => one.duty === duty).flatMap(({ person }) => person ?? []);
  const holders = held.filter((one) => one.duty === duty).map(({ holder }) => holder);
  return [...new Set([...holders, ...named])].sort();
}

function personLoad(frame: LoadFrame, duty: DutyKind, person: string, minutes: MinutesPerAct | undefined): PersonLoad {
  const { entries, actsOf, actsSince, held, window, asOf, timeZone } = frame;
  const since = heldSince(frame, duty, person);
  const done = actsSince(duty, since);
  const volunteer = isVolunteer(frame, duty, person);
  // What somebody gives beside their work is no part of the hours that they are bound for.
  const binding = volunteer ? held : held.filter(({ engagement }) => engagement !== "volunteer");
  const planned = plannedHours(person, duty, binding, frame);
  const own = entries.filter(
    (entry) => entry.duty === duty && entry.person === person && startOfDate(entry.date, timeZone) >= since,
  );
  const spent = own.length === 0 ? undefined : sum(own.map(({ hours }) => hours)) / weeksOf(asOf - since, window);
  const needed = done && minutes && hoursFor(actsOf(person, done) / weeksSeen(frame, done), minutes);
  const used = volunteer ? undefined : utilisation(planned, spent, needed);
  return {
    person,
    ...(volunteer ? { volunteer } : {}),
    ...(planned === undefined ? {} : { planned }),
    ...(spent === undefined ? {} : { spent }),
    ...(needed === undefined ? {} : { needed }),
    ...(used === undefined ? {} : { utilisation: used }),
  };
}

/** Nothing where nothing is planned: what exceeds nothing has no share. */
function utilisation(
  planned: number | undefined,
  spent: number | undefined,
  needed: HoursRange | undefined,
): Utilisation | undefined {
  if (planned === undefined || planned === 0) return undefined;
  if (spent !== undefined) return { low: spent / planned, high: spent / planned, basis: "spent" };
  return needed && { low: needed.low / planned, high: needed.high / planned, basis: needed.basis };
}

/**
 * Whether somebody does a duty as a volunteer alone: by what is said of this duty, else by all duties that they hold. Of whom
 * nothing is said is none.
 */
function isVolunteer({ held }: LoadFrame, duty: DutyKind, person: string): boolean {
  const all = held.filter(({ holder }) => holder === person);
  const own = all.filter((one) => one.duty === duty);
  const said = own.length > 0 ? own : all;
  return said.length > 0 && said.every(({ engagement }) => engagement === "volunteer");
}

function hoursFor(actsPerWeek: number, { low, high, basis }: MinutesPerAct): HoursRange {
  return { low: (actsPerWeek * low) / 60, high: (actsPerWeek * high) / 60, basis };
}
