import type { CalendarDate, Duty, DutyKind, FactRecord } from "@org/community-core/source";
import type { Simulation } from "../life/simulation.js";
import { dayMilliseconds } from "../parameters/time-frame.js";
import { managerIndex } from "../people/casting.js";
import { memberId } from "./ids.js";
import { liesIn, type ReadStretch } from "./read-stretch.js";

/** Somebody with duties, as the records need it. */
interface Host {
  readonly person: number;
  readonly duties: readonly DutyKind[];
  /** For all duties together. */
  readonly hoursPerWeek: number;
  readonly engagement: NonNullable<Duty["engagement"]>;
  readonly department?: string;
}

/** Who holds which duty, as far as it was declared or ended in the stretch. */
export function* dutyRecords(simulation: Simulation, stretch: ReadStretch): Generator<FactRecord<"duty">> {
  const { parameters, frame, population } = simulation;
  if (!parameters.dutiesDeclared) return;
  for (const { person, duties, hoursPerWeek, engagement, department } of hosts(simulation)) {
    const leftAt = population.leftAt[person] ?? Number.POSITIVE_INFINITY;
    if (!liesIn(stretch, frame.start) && !liesIn(stretch, leftAt)) continue;
    const ended = leftAt < stretch.until;
    for (const duty of duties) {
      yield {
        kind: "duty",
        holder: memberId(person),
        duty,
        basis: "declared",
        from: localDate(simulation, frame.start),
        ...(ended ? { until: localDate(simulation, Math.max(frame.start, leftAt - 1)) } : {}),
        ...(department === undefined ? {} : { department }),
        ...(engagement === "volunteer" ? {} : { hoursPerWeek: hoursPerWeek / duties.length }),
        engagement,
        version: ended ? 2 : 1,
      };
    }
  }
}

/** The manager's absences, known when they begin. */
export function* absenceRecords(simulation: Simulation, stretch: ReadStretch): Generator<FactRecord<"absence">> {
  for (const { from, until } of simulation.frame.absences) {
    if (!liesIn(stretch, from)) continue;
    yield {
      kind: "absence",
      person: memberId(managerIndex),
      from: localDate(simulation, from),
      until: localDate(simulation, Math.max(from, until - dayMilliseconds)),
      version: 1,
    };
  }
}

/** The hours of each host on each working day that is over, spread evenly over duties and days. */
export function* timeEntryRecords(simulation: Simulation, stretch: ReadStretch): Generator<FactRecord<"timeEntry">> {
  const { parameters, frame, population } = simulation;
  if (!parameters.timeEntries) return;
  const writers = hosts(simulation).filter(({ hoursPerWeek }) => hoursPerWeek > 0);
  for (
    let begin = frame.start;
    begin + dayMilliseconds <= Math.min(stretch.until, frame.stop);
    begin += dayMilliseconds
  ) {
    const end = begin + dayMilliseconds;
    if (end <= stretch.from || !isWorkingDay(simulation, begin)) continue;
    const date = localDate(simulation, begin);
    for (const { person, duties, hoursPerWeek } of writers) {
      const away = person === managerIndex && frame.absences.some(({ from, until }) => begin >= from && begin < until);
      if (away || end > (population.leftAt[person] ?? 0)) continue;
      const hours = Math.round((hoursPerWeek / 5 / duties.length) * 100) / 100;
      for (const duty of duties) {
        const id = `h-${date}-${memberId(person)}-${duty}`;
        yield { kind: "timeEntry", id, person: memberId(person), duty, date, hours, version: 1 };
      }
    }
  }
}

function hosts({ parameters: { manager, colleagues, moderators } }: Simulation): readonly Host[] {
  const duties = [...new Set(manager.duties)];
  return [
    { person: managerIndex, duties, hoursPerWeek: manager.hoursPerWeek, engagement: manager.engagement },
    ...colleagues.map(
      ({ department, hoursPerWeek }, index): Host => ({
        person: 1 + index,
        duties: ["answering"],
        hoursPerWeek,
        engagement: "employee",
        department,
      }),
    ),
    ...Array.from(
      { length: moderators },
      (_, index): Host => ({
        person: 1 + colleagues.length + index,
        duties: ["moderating", "tidying"],
        hoursPerWeek: 0,
        engagement: "volunteer",
      }),
    ),
  ];
}

function localDate({ parameters: { utcOffsetHours } }: Simulation, instant: number): CalendarDate {
  return new Date(instant + utcOffsetHours * 3_600_000).toISOString().slice(0, 10);
}

function isWorkingDay({ parameters: { utcOffsetHours } }: Simulation, instant: number): boolean {
  const dayOfWeek = new Date(instant + utcOffsetHours * 3_600_000).getUTCDay();
  return dayOfWeek >= 1 && dayOfWeek <= 5;
}
