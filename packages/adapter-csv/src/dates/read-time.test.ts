import { formatInstant } from "@org/community-core/source";
import { describe, expect, it } from "vitest";
import { compileDateFormat } from "./date-format.js";
import { createTimeReader } from "./read-time.js";
import { suggestDateFormats } from "./suggest-date-formats.js";

function instant(cell: string, format: string, timeZone?: string): string {
  const reader = createTimeReader([format], timeZone, 0)._unsafeUnwrap();
  return reader.instant(cell).match(
    ({ instant: at, supposed }) => `${formatInstant(at)}${supposed === undefined ? "" : ` ${supposed}`}`,
    (reason) => reason,
  );
}

describe("moments", () => {
  // Expected values by hand: Amsterdam is one hour ahead of UTC in winter, two in summer.
  it.each([
    ["2026-11-21T09:00:00+01:00", "iso", undefined, "2026-11-21T08:00:00.000Z"],
    ["2026-11-21T09:00", "iso", undefined, "time-zone-needed"],
    ["2026-11-21 09:00", "iso", "Europe/Amsterdam", "2026-11-21T08:00:00.000Z"],
    ["2026-11-21", "iso", "Europe/Amsterdam", "time-missing"],
    ["2026-02-30T09:00:00Z", "iso", undefined, "date-does-not-exist"],
    ["31-12-2026 14:05", "dd-MM-yyyy HH:mm[:ss]", "Europe/Amsterdam", "2026-12-31T13:05:00.000Z"],
    ["1-7-2026 14:05:06", "d-M-yyyy H:mm[:ss]", "Europe/Amsterdam", "2026-07-01T12:05:06.000Z"],
    ["31-02-2026 14:05", "dd-MM-yyyy HH:mm", "Europe/Amsterdam", "date-does-not-exist"],
    ["1-12-2026 14:05", "dd-MM-yyyy HH:mm", "Europe/Amsterdam", "not-an-instant"],
    ["08 mrt 2026 12:30 am", "dd MMM yyyy hh:mm a", "UTC", "2026-03-08T00:30:00.000Z"],
    ["08 Mar 2026 13:30 pm", "dd MMM yyyy hh:mm a", "UTC", "time-of-day-does-not-exist"],
    ["2026-01-05T09:00:00.5+0530", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX", undefined, "2026-01-05T03:30:00.500Z"],
    ["1795248000", "epoch-seconds", undefined, "2026-11-21T08:00:00.000Z"],
    ["1795248000123", "epoch-milliseconds", undefined, "2026-11-21T08:00:00.123Z"],
    ["1795248000123456", "epoch-milliseconds", undefined, "time-out-of-range"],
    ["31-12-2026", "dd-MM-yyyy", "Europe/Amsterdam", "2026-12-30T23:00:00.000Z midnight"],
    // Milliseconds taken for seconds: the year 58,860.
    ["1795248000123", "epoch-seconds", undefined, "time-out-of-range"],
    ["9999-12-31T23:59:59.999-12:00", "iso", undefined, "time-out-of-range"],
    ["9999-12-31T23:59:59.999-12:00", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX", undefined, "time-out-of-range"],
    ["0000-01-01T00:00:00+12:00", "iso", undefined, "time-out-of-range"],
    ["0000-01-01 00:00:00", "iso", "Asia/Kolkata", "time-out-of-range"],
    ["2026-01-05T24:00:00Z", "iso", undefined, "time-of-day-does-not-exist"],
    ["2026-01-05 24:00:00", "iso", "UTC", "time-of-day-does-not-exist"],
    ["2026-01-05T09:00:60Z", "iso", undefined, "time-of-day-does-not-exist"],
    ["2026-01-05T09:00:00+15:00", "iso", undefined, "time-of-day-does-not-exist"],
    ["05-01-2026 09:00 +15:00", "dd-MM-yyyy HH:mm XXX", undefined, "time-of-day-does-not-exist"],
    ["05-01-2026 09:00 +01:75", "dd-MM-yyyy HH:mm XXX", undefined, "time-of-day-does-not-exist"],
    // Local mean time of Brussels, whose zone Amsterdam is a name of: 17:30 ahead.
    ["0050-01-01 00:00", "iso", "Europe/Amsterdam", "0049-12-31T23:42:30.000Z"],
    ["9999-12-31 23:59", "iso", "Europe/Amsterdam", "9999-12-31T22:59:00.000Z"],
  ])("%s as %s in %s is %s", (cell, format, timeZone, expected) => {
    expect(instant(cell, format, timeZone)).toBe(expected);
  });

  it("says what the format lacks that means a day, not that the day is no moment", () => {
    const reader = createTimeReader(["iso", "yyyy-MM-dd"], undefined, 0)._unsafeUnwrap();
    expect(reader.instant("2026-11-21")._unsafeUnwrapErr()).toBe("time-zone-needed");
    expect(reader.instant("2026-11-31")._unsafeUnwrapErr()).toBe("date-does-not-exist");
  });

  it("refuses days that were moved to where they cannot be written", () => {
    const reader = createTimeReader(["iso"], "UTC", 1)._unsafeUnwrap();
    expect(reader.date("9999-12-31")._unsafeUnwrapErr()).toBe("time-out-of-range");
    expect(reader.instant("9999-12-31T00:00:00Z")._unsafeUnwrapErr()).toBe("time-out-of-range");
    expect(reader.date("0050-12-31")._unsafeUnwrap()).toBe("0051-01-01");
  });

  // IANA tz database: in 2026 Amsterdam goes to summer time on 29 March at 2:00 and back on 25 October at 3:00.
  it.each([
    ["2026-03-29 01:59", "2026-03-29T00:59:00.000Z"],
    ["2026-03-29 02:00", "time-does-not-exist"],
    ["2026-03-29 02:59", "time-does-not-exist"],
    ["2026-03-29 03:00", "2026-03-29T01:00:00.000Z"],
    ["2026-10-25 01:59", "2026-10-24T23:59:00.000Z"],
    ["2026-10-25 02:00", "2026-10-25T00:00:00.000Z ambiguous"],
    ["2026-10-25 02:59", "2026-10-25T00:59:00.000Z ambiguous"],
    ["2026-10-25 03:00", "2026-10-25T02:00:00.000Z"],
  ])("%s in Amsterdam is %s", (cell, expected) => {
    expect(instant(cell, "yyyy-MM-dd HH:mm", "Europe/Amsterdam")).toBe(expected);
  });

  it("knows clocks that change by half an hour, and in the south", () => {
    // Lord Howe Island: 30 minutes back on 5 April 2026 at 2:00, from +11:00 to +10:30.
    expect(instant("2026-04-05 01:45", "yyyy-MM-dd HH:mm", "Australia/Lord_Howe")).toBe(
      "2026-04-04T14:45:00.000Z ambiguous",
    );
    expect(instant("2026-04-05 02:00", "yyyy-MM-dd HH:mm", "Australia/Lord_Howe")).toBe("2026-04-04T15:30:00.000Z");
  });
});

describe("days", () => {
  it.each([
    ["2026-02-28", "iso", "2026-02-28"],
    ["2026-02-28T23:30:00-05:00", "iso", "2026-02-28"],
    ["2026-02-29", "iso", "date-does-not-exist"],
    ["28-2-2026 14:05", "d-M-yyyy[ H:mm]", "2026-02-28"],
    ["tomorrow", "iso", "not-a-date"],
  ])("%s as %s is %s", (cell, format, expected) => {
    const reader = createTimeReader([format], undefined, 0)._unsafeUnwrap();
    expect(
      reader.date(cell).match(
        (date) => date,
        (reason) => reason,
      ),
    ).toBe(expected);
  });
});

it("refuses formats that cannot be read", () => {
  for (const format of ["dd-MM", "yyyy-MM-ddTHH:mm", "dd-MM-yyyy hh:mm", "dd-MM-yyyy [HH", "dd-dd-MM-yyyy", ""]) {
    expect(compileDateFormat(format).isErr()).toBe(true);
  }
});

it("suggests the formats in which all texts are dates, and more than one where day and month may be swapped", () => {
  expect(suggestDateFormats(["31/12/2026", "1/2/2026"])).toEqual(["d/M/yyyy"]);
  expect(suggestDateFormats(["1/2/2026"])).toEqual(["d/M/yyyy", "M/d/yyyy"]);
  expect(suggestDateFormats(["soon"])).toEqual([]);
});
