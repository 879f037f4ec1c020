import { describe, expect, it } from "vitest";
import type { DataFlaw, FlawType } from "../../data-quality/data-flaw.js";
import { dataOf, dayAt, evenDays } from "../../data-quality/even-days.test-support.js";
import type { Measurement } from "../../model/measurement.js";
import { assessHealth } from "../assess-health.js";
import type { ReportSeries } from "../series/report-series.js";
import { trustedSeries } from "./trusted-series.js";

const month = (number: number): string => `2026-${`${number}`.padStart(2, "0")}-01T00:00:00.000Z`;
const window = { from: month(4), until: month(7) };

const share = (from: number, until: number): Measurement<"share"> => ({
  value: 0.5,
  unit: "share",
  sampleSize: 20,
  sampleOf: "newcomers",
  window: { from: month(from), until: month(until) },
  definition: "retention@1",
});

const series: ReportSeries = {
  schema: "report-series@1",
  activity: {
    status: "measured",
    value: {
      step: "month",
      periods: [1, 2, 3, 4, 5, 6].map((one) => ({ from: month(one), active: 9, newcomers: 2 })),
      until: month(7),
    },
  },
  concentration: { status: "measured", value: { people: 9, contributions: 90, points: [] } },
  waiting: {
    status: "measured",
    value: { openings: 20, unanswered: 2, longestHours: 9, curve: [], stillWaiting: [] },
  },
  retention: { status: "measured", value: { step: "quarter", cohorts: [share(1, 2), share(4, 5)], leftOut: 1 } },
  lifeCycle: { status: "measured", value: { activity: [share(1, 4), share(4, 7)] } },
};

const flaw = (type: FlawType, from: number, until: number): DataFlaw => ({
  type,
  certainty: "likely",
  source: "forum",
  window: { from: month(from), until: month(until) },
  params: {},
  sampleSize: 9,
  sampleOf: "days",
  remedy: "read-again",
});

const value = <T>(told: { readonly status: string; readonly value?: T }): T =>
  told.value ?? expect.unreachable("not measured");

describe("trustedSeries", () => {
  it("marks the periods of which days are missing, and no other", () => {
    const { activity, lifeCycle } = trustedSeries(series, window, [flaw("missing-days", 2, 3)]);
    expect(value(activity).periods.map(({ partly }) => partly === true)).toEqual([0, 1, 0, 0, 0, 0].map(Boolean));
    expect(value(activity).caveats).toEqual([
      { code: "missing-days", params: { count: 1, from: month(2), until: month(3) } },
    ]);
    expect(value(lifeCycle).activity.map(({ caveats = [] }) => caveats.map(({ code }) => code))).toEqual([
      ["missing-days"],
      [],
    ]);
    // The curves are of the window, which it does not touch.
    const { concentration, waiting } = trustedSeries(series, window, [flaw("missing-days", 2, 3)]);
    expect([value(concentration), value(waiting)]).toEqual([value(series.concentration), value(series.waiting)]);
  });

  it("tells no newcomers and no cohort where accounts changed, as the figures do", () => {
    const { activity, retention } = trustedSeries(series, window, [flaw("identity-break", 4, 5)]);
    expect(value(activity).periods.map(({ newcomers }) => newcomers)).toEqual([2, 2, 2, undefined, 2, 2]);
    // The first cohort is followed for 90 days, into the change; the second is of it.
    expect(value(retention)).toMatchObject({ cohorts: [], leftOut: 3 });
  });

  it("refuses the wait where replies were not carried over", () => {
    expect(trustedSeries(series, window, [flaw("history-without-replies", 1, 5)]).waiting).toEqual({
      status: "refused",
      refusal: {
        type: "DataUnreliable",
        definition: "time-to-first-response@1",
        reason: "history-without-replies",
      },
    });
  });

  it("is the series itself without a flaw", () => {
    expect(trustedSeries(series, window, [])).toBe(series);
  });
});

it("reaches the series of a report whose data lack a stretch", () => {
  const records = evenDays(200).filter(({ at }) => at < dayAt(90) || at >= dayAt(104));
  const { series: told } = assessHealth(dataOf(records), { asOf: dayAt(200), series: true });
  const { step, periods } = value(told?.activity ?? { status: "refused" });
  // From day 90, which is the first of April, to day 104.
  expect(step).toBe("week");
  const marked = periods.filter(({ partly }) => partly === true).map(({ from }) => from.slice(0, 10));
  expect(marked).toEqual(["2026-03-30", "2026-04-06", "2026-04-13"]);
});
