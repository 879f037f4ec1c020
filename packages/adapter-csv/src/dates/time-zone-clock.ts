import type { Instant, TimeZone } from "@org/community-core/source";

/** What a clock on the wall says, as a moment: one, the earlier of two, or none because the clock skipped it. */
export type WallClockReading =
  | { readonly is: "once"; readonly instant: Instant }
  | { readonly is: "twice"; readonly instant: Instant }
  | { readonly is: "never" };

const day = 86_400_000;
const quarter = 900_000;
/** After 400 years the calendar repeats itself, day by day. */
const cycle = 146_097 * day;
const year400 = Date.UTC(400, 0);

/**
 * Turns wall-clock times of a zone into moments. A time that the clock skips in spring never was; of a time that it
 * shows twice in autumn the first counts. The zone's rules come from the platform and are asked once a day.
 */
export class TimeZoneClock {
  private readonly format: Intl.DateTimeFormat;
  private readonly offsets = new Map<number, number>();

  constructor(timeZone: TimeZone) {
    this.format = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  }

  /** @param wallClock - The time on the wall, in milliseconds since 1970 as if it were UTC. */
  read(wallClock: number): WallClockReading {
    const today = Math.floor(wallClock / day) * day;
    const before = this.offsetAt(today - day);
    const after = this.offsetAt(today + 2 * day);
    if (before === after) return { is: "once", instant: wallClock - before };
    const first = wallClock - before;
    const second = wallClock - after;
    const firstHolds = this.offsetAt(first) === before;
    const secondHolds = this.offsetAt(second) === after;
    if (firstHolds) return { is: secondHolds && first !== second ? "twice" : "once", instant: first };
    return secondHolds ? { is: "once", instant: second } : { is: "never" };
  }

  /** Milliseconds that the zone's clock is ahead of UTC; clocks change on a quarter of an hour. */
  private offsetAt(instant: Instant): number {
    const from = Math.floor(instant / quarter) * quarter;
    const known = this.offsets.get(from);
    if (known !== undefined) return known;
    // No zone had rules that early; a `Date` takes the years 0 to 99 for those from 1900, and years before Christ have no number.
    const asked = from < year400 ? from + cycle : from;
    const parts = new Map(this.format.formatToParts(asked).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    const shown = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
    const offset = shown - asked;
    this.offsets.set(from, offset);
    return offset;
  }
}
