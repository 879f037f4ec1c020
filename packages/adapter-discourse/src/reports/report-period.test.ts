import { describe, expect, it } from "vitest";
import { dateOfDay, dayNumber, defaultReportPeriod, reportPeriod } from "./report-period.js";

describe("reportPeriod", () => {
  it("holds all moments of both days and no other", () => {
    const { start, end } = reportPeriod("2026-02-28", "2026-03-01");
    expect(start).toBe(Date.UTC(2026, 1, 28));
    expect(end).toBeGreaterThan(Date.UTC(2026, 2, 1, 23, 59, 59, 999));
    expect(end).toBeLessThan(Date.UTC(2026, 2, 2));
  });

  it("may be a single day", () => {
    expect(reportPeriod("2026-03-01", "2026-03-01").end).toBe(Date.UTC(2026, 2, 2) - 0.5);
  });

  it.each([
    ["2026-02-30", "2026-03-01"],
    ["2026-03-02", "2026-03-01"],
    ["1 March", "2026-03-01"],
  ])("refuses %s to %s as a programmer's mistake", (from, to) => {
    expect(() => reportPeriod(from, to)).toThrow(RangeError);
  });
});

describe("defaultReportPeriod", () => {
  it("is today and the 30 days before, in UTC", () => {
    // spec/models/report_spec.rb, "counting topics": 31 data points for a topic a day.
    const { start, end } = defaultReportPeriod(Date.UTC(2017, 2, 1, 12));
    expect(dayNumber(end) - dayNumber(start) + 1).toBe(31);
    expect(dateOfDay(dayNumber(start))).toBe("2017-01-30");
  });

  it("refuses what is no moment", () => {
    expect(() => defaultReportPeriod(Number.NaN)).toThrow(RangeError);
  });
});
