import {
  formatInstant,
  type Instant,
  isCalendarDate,
  isInstant,
  parseInstant,
  utcInstant,
} from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import type { RejectionReason } from "../table/row-fault.js";
import { compileDateFormat, type DateFormat, type WrittenTime } from "./date-format.js";
import { TimeZoneClock } from "./time-zone-clock.js";

/** How the dates and times of a field are written. */
export interface TimeReader {
  /** The formats as declared. */
  readonly formats: readonly string[];
  /** Whether ISO 8601 is tried first, so that the fast way may be taken. */
  readonly isoFirst: boolean;
  /** The moment in a cell. */
  readonly instant: (cell: string) => Result<InstantReading, RejectionReason>;
  /** The day in a cell, as written. */
  readonly date: (cell: string) => Result<string, RejectionReason>;
  /** What was read day first since it was last asked; nothing if the format was declared. */
  readonly takeDayFirst: () => DayFirst;
}

/** Dates that were read day first because a format that nobody declared says so. */
export interface DayFirst {
  /** Those that could be read month first. */
  readonly doubtful: number;
  /** Those that could not: where there is one, the others of its column are as it is. */
  readonly certain: number;
}

/** A moment, and what had to be supposed to get it. */
export interface InstantReading {
  readonly instant: Instant;
  /** `ambiguous`: the clock showed it twice; `midnight`: only a day was given. */
  readonly supposed?: "ambiguous" | "midnight";
}

const epochs = new Map([
  ["epoch-seconds", 1_000],
  ["epoch-milliseconds", 1],
]);
const dayMilliseconds = 86_400_000;

/** ISO 8601 as a wall clock writes it, without an offset. */
const isoWallClock = compileDateFormat("yyyy-MM-dd'T'HH:mm[:ss][.SSS]");
const isoWallClockWithSpace = compileDateFormat("yyyy-MM-dd HH:mm[:ss][.SSS]");

/**
 * Makes a reader of times, or says what is wrong with a format.
 *
 * @param isSupposed - Whether nobody declared the formats, so that what they take for granted has to be said.
 */
export function createTimeReader(
  formats: readonly string[],
  timeZone: string | undefined,
  plusDays: number,
  isSupposed = false,
): Result<TimeReader, string> {
  const compiled: (DateFormat | number | "iso")[] = [];
  for (const format of formats) {
    const epoch = epochs.get(format);
    if (format === "iso" || epoch !== undefined) compiled.push(epoch ?? "iso");
    else {
      const result = compileDateFormat(format);
      if (result.isErr()) return err(result.error);
      compiled.push(result.value);
    }
  }
  const clock = timeZone === undefined ? undefined : new TimeZoneClock(timeZone);
  let dayFirst = { doubtful: 0, certain: 0 };
  const noted = <T>(cell: string, read: ReadBy<T>, otherForm: RejectionReason): Result<T, RejectionReason> =>
    firstOf(compiled, read, otherForm, (format) => {
      if (!isSupposed || !isDayFirst(format)) return;
      const [, day, month] = /^(\d{1,2})\D(\d{1,2})/.exec(cell) ?? [];
      if (Number(day) > 12) dayFirst.certain++;
      else if (Number(day) !== Number(month)) dayFirst.doubtful++;
    });
  return ok({
    formats,
    isoFirst: compiled[0] === "iso" && plusDays === 0,
    instant: (cell) => noted(cell, (format) => instantBy(format, cell, clock, plusDays), "not-an-instant"),
    date: (cell) => noted(cell, (format) => dateBy(format, cell, plusDays), "not-a-date"),
    takeDayFirst: () => {
      const taken = dayFirst;
      dayFirst = { doubtful: 0, certain: 0 };
      return taken;
    },
  });
}

type ReadBy<T> = (format: DateFormat | number | "iso") => Result<T, RejectionReason>;

/** Whether a format begins with the day and then the month, both as numbers. */
function isDayFirst(format: DateFormat | number | "iso"): boolean {
  return typeof format === "object" && /^dd?[^A-Za-z]MM?(?!M)/.test(format.text);
}

/** The first format that reads the cell; the first complaint that says more than that the form is another. */
function firstOf<T>(
  formats: readonly (DateFormat | number | "iso")[],
  read: ReadBy<T>,
  otherForm: RejectionReason,
  onRead: (format: DateFormat | number | "iso") => void,
): Result<T, RejectionReason> {
  let reason = otherForm;
  for (const format of formats) {
    const result = read(format);
    if (result.isOk()) {
      onRead(format);
      return result;
    }
    // A day is what another format may mean: what that one lacks says more.
    if (reason === otherForm || (reason === "time-missing" && result.error !== otherForm)) reason = result.error;
  }
  return err(reason);
}

function instantBy(
  format: DateFormat | number | "iso",
  cell: string,
  clock: TimeZoneClock | undefined,
  plusDays: number,
): Result<InstantReading, RejectionReason> {
  if (typeof format === "number") return epochInstant(format, cell, plusDays);
  if (format !== "iso") {
    const written = format.read(cell);
    return written === undefined ? err("not-an-instant") : wallClockInstant(written, format.hasTime, clock, plusDays);
  }
  const parsed = parseInstant(cell);
  if (parsed.isOk()) return readingOf(parsed.value + plusDays * dayMilliseconds);
  if (parsed.error.reason === "does-not-exist") return err(missingIn(cell));
  if (parsed.error.reason === "not-iso-8601") return err(isCalendarDate(cell) ? "time-missing" : "not-an-instant");
  for (const form of [isoWallClock, isoWallClockWithSpace]) {
    const written = form.isOk() ? form.value.read(cell) : undefined;
    if (written !== undefined) return wallClockInstant(written, true, clock, plusDays);
  }
  return err("time-zone-needed");
}

function epochInstant(unit: number, cell: string, plusDays: number): Result<InstantReading, RejectionReason> {
  if (!/^-?\d{1,16}(?:\.\d{1,9})?$/.test(cell)) return err("not-an-instant");
  const instant = Math.floor(Number(cell) * unit) + plusDays * dayMilliseconds;
  return readingOf(instant);
}

/** A moment, if it can be written. */
function readingOf(instant: Instant, supposed?: InstantReading["supposed"]): Result<InstantReading, RejectionReason> {
  if (!isInstant(instant)) return err("time-out-of-range");
  return ok(supposed === undefined ? { instant } : { instant, supposed });
}

/** What of a date and time in ISO 8601 does not exist: the date, the time of day or its offset, or the year in UTC. */
function missingIn(cell: string): RejectionReason {
  if (!isCalendarDate(cell.slice(0, 10))) return "date-does-not-exist";
  const inItsYear = parseInstant(`2000-01-02${cell.slice(10)}`);
  return inItsYear.isErr() ? "time-of-day-does-not-exist" : "time-out-of-range";
}

function wallClockInstant(
  written: WrittenTime,
  hasTime: boolean,
  clock: TimeZoneClock | undefined,
  plusDays: number,
): Result<InstantReading, RejectionReason> {
  const { year, month, day, hour, minute, second, millisecond, offsetMinutes } = written;
  const start = utcInstant(year, month, day, hour, minute, second);
  if (start === undefined) {
    const hasDate = utcInstant(year, month, day, 0, 0, 0) !== undefined;
    return err(hasDate ? "time-of-day-does-not-exist" : "date-does-not-exist");
  }
  const wallClock = start + millisecond + plusDays * dayMilliseconds;
  if (offsetMinutes !== undefined) return readingOf(wallClock - offsetMinutes * 60_000);
  if (clock === undefined) return err("time-zone-needed");
  const asked = clock.read(wallClock);
  // A day whose midnight the clock skipped begins with the first hour that was.
  const reading = asked.is === "never" && !hasTime ? clock.read(wallClock + 3_600_000) : asked;
  if (reading.is === "never") return err("time-does-not-exist");
  if (!hasTime) return readingOf(reading.instant, "midnight");
  return readingOf(reading.instant, reading.is === "twice" ? "ambiguous" : undefined);
}

function dateBy(format: DateFormat | number | "iso", cell: string, plusDays: number): Result<string, RejectionReason> {
  if (typeof format === "number") return err("not-a-date");
  if (format === "iso") {
    const date = cell.slice(0, 10);
    if (!/^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}.*)?$/.test(cell)) return err("not-a-date");
    return isCalendarDate(date) ? shifted(date, plusDays) : err("date-does-not-exist");
  }
  const written = format.read(cell);
  if (written === undefined) return err("not-a-date");
  const pad = (value: number, digits: number): string => String(value).padStart(digits, "0");
  const date = `${pad(written.year, 4)}-${pad(written.month, 2)}-${pad(written.day, 2)}`;
  return isCalendarDate(date) ? shifted(date, plusDays) : err("date-does-not-exist");
}

function shifted(date: string, days: number): Result<string, RejectionReason> {
  if (days === 0) return ok(date);
  const midnight = Date.parse(`${date}T00:00:00Z`) + days * dayMilliseconds;
  return isInstant(midnight) ? ok(formatInstant(midnight).slice(0, 10)) : err("time-out-of-range");
}
