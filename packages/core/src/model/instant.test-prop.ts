import fc from "fast-check";
import { expect, it } from "vitest";
import { isCalendarDate } from "./calendar-date.js";
import { daysSince1970, formatInstant, isInstant, parseInstant, utcInstant } from "./instant.js";

const seed = 20261121;
const runs = { seed, numRuns: 1_000 };
const instant = fc.integer({ min: Date.parse("0000-01-01T00:00:00Z"), max: Date.parse("9999-12-31T23:59:59.999Z") });
const two = (part: number) => String(part).padStart(2, "0");

it("reads what it writes", () => {
  fc.assert(
    fc.property(instant, (moment) => {
      expect(parseInstant(formatInstant(moment))._unsafeUnwrap()).toBe(moment);
    }),
    runs,
  );
});

it("reads nothing that it could not write again", () => {
  const far = fc.integer({ min: -8.64e15, max: 8.64e15 });
  fc.assert(
    fc.property(fc.oneof(instant, far), (moment) => {
      expect(parseInstant(formatInstant(moment)).isOk()).toBe(isInstant(moment));
    }),
    runs,
  );
});

it("reads what the platform's Date reads, at every offset in use", () => {
  const offset = fc.integer({ min: -14 * 60, max: 14 * 60 });
  fc.assert(
    fc.property(instant, offset, (moment, minutes) => {
      const sign = minutes < 0 ? "-" : "+";
      const size = Math.abs(minutes);
      const text = `${formatInstant(moment).slice(0, -1)}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
      const expected = Date.parse(text);
      expect(parseInstant(text).unwrapOr(undefined)).toBe(isInstant(expected) ? expected : undefined);
    }),
    runs,
  );
});

it("knows the days that the platform's Date knows, and no others", () => {
  const parts = fc.tuple(
    fc.integer({ min: 100, max: 9_999 }),
    fc.integer({ min: 0, max: 14 }),
    fc.integer({ min: 0, max: 33 }),
  );
  fc.assert(
    fc.property(parts, ([year, month, day]) => {
      const moment = Date.UTC(year, month - 1, day);
      const date = new Date(moment);
      const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
      expect(utcInstant(year, month, day, 0, 0, 0)).toBe(exists ? moment : undefined);
      expect(isCalendarDate(`${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`)).toBe(exists);
      if (exists) expect(daysSince1970(year, month, day)).toBe(moment / 86_400_000);
    }),
    runs,
  );
});

it("never throws, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."0123456789-:TtZz+., ") }), (text) => {
      const parsed = parseInstant(text);
      expect(parsed.isErr() || Number.isInteger(parsed.value)).toBe(true);
    }),
    runs,
  );
});
