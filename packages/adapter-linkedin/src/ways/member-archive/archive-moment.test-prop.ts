import fc from "fast-check";
import { expect, it } from "vitest";
import { dateIn } from "../../testing/archive-file.js";
import type { ArchiveDateForm } from "../../testing/archive-formats.js";
import { archiveMoment } from "./archive-moment.js";

const seed = 20260101;
const ofDays = ["day-month", "day-month-short"] as const satisfies readonly ArchiveDateForm[];
const ofMinutes = ["iso-minutes-utc", "us-short", "us-long"] as const satisfies readonly ArchiveDateForm[];
const ofSeconds = ["iso", "iso-utc", "slashes-utc", "weekday-utc"] as const satisfies readonly ArchiveDateForm[];
const moments = fc
  .integer({ min: Date.UTC(2003, 0, 1) / 60_000, max: Date.UTC(2099, 11, 31) / 60_000 })
  .map((minute) => minute * 60_000);

it.each([...ofSeconds, ...ofMinutes])("a moment written as %s is read as it was", (form) => {
  fc.assert(
    fc.property(moments, (at) => {
      const moment = new Date(at).toISOString();
      expect(archiveMoment(dateIn(form, moment))).toEqual({ day: moment.slice(0, 10), at });
    }),
    { seed },
  );
});

it.each(ofDays)("a day written as %s is read as it was", (form) => {
  fc.assert(
    fc.property(moments, (at) => {
      const moment = new Date(at).toISOString();
      expect(archiveMoment(dateIn(form, moment))).toEqual({ day: moment.slice(0, 10) });
    }),
    { seed },
  );
});

it.each(["2026-02-30 10:00:00", "2/30/26, 1:00 AM", "9/5/26, 13:00 PM", "05 Mai 2026", "31-Jun-26", "", "soon"])(
  "%j is no moment",
  (text) => {
    expect(archiveMoment(text)).toBeUndefined();
  },
);

it("of any text is a moment or none, and never an error", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => archiveMoment(text)).not.toThrow();
    }),
    { seed },
  );
});
