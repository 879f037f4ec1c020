import type { HealthReport } from "@org/community-core";
import { describe, expect, it } from "vitest";
import { languageCodes } from "../language/language-code.js";
import { speech } from "../speech/speech.js";
import type { Chart } from "./chart.js";
import { chartsOf } from "./charts-of.js";
import { chartWidth } from "./drawing/marks.js";
import { hourScale, scaleFromZero, shareScale } from "./drawing/scale.js";
import { fullReport, fullSeries, people } from "./full-report.test-support.js";
import { expectLegible } from "./legible.test-support.js";
import { numberOf, ofClass, parsedSvg } from "./parsed-svg.test-support.js";

const english = speech("en", "Europe/Amsterdam");
const team = { audience: "team" } as const;

function chart(id: string, report: HealthReport = fullReport): Chart {
  return chartsOf(report, english, team).find((one) => one.id === id) ?? expect.unreachable(`no chart ${id}`);
}

const drawing = (id: string, report?: HealthReport) => parsedSvg(chart(id, report).svg);

const value = <T>(told: { readonly status: string; readonly value?: T }): T =>
  told.value ?? expect.unreachable("not measured");

it.each(languageCodes)("draws all that a full report carries, legibly (%s)", (language) => {
  const charts = chartsOf(fullReport, speech(language, "Europe/Amsterdam"), team);
  expect(charts.map(({ id }) => id)).toEqual([
    "activity-over-time",
    "duties",
    "carriers",
    "time-to-response",
    "retention",
    "concentration",
    "life-cycle",
    "load",
    "reply-network",
  ]);
  charts.forEach(expectLegible);
});

it("tells nobody apart in what is shared, and that is what it does unless it is asked", () => {
  const shared = chartsOf(fullReport, english);
  expect(shared.map(({ id }) => id)).not.toContain("reply-network");
  const told = JSON.stringify(shared);
  for (const person of [...people, "P1", "P14"]) expect(told).not.toContain(person);
  shared.forEach(expectLegible);
});

it("draws nothing of a report that carries nothing", () => {
  const { series: _, duties: __, load: ___, ...bare } = fullReport;
  expect(chartsOf(bare, english, team)).toEqual([]);
});

describe("what is drawn is what the report says", () => {
  it("people active and new, by the height of the bars", () => {
    const { periods } = value(fullSeries.activity);
    const elements = drawing("activity-over-time");
    // The axis of the chart: 0 at the bottom, the round number over the largest at the top.
    const scale = scaleFromZero(1_490, [200, 44], { whole: true });
    const counted = (className: string) =>
      ofClass(elements, className).map((bar) => Math.round(scale.valueAt(200 - (200 - numberOf(bar, "y")))));
    expect(counted("chart-outline")).toEqual(periods.map(({ active }) => active));
    const fresh = periods.flatMap(({ newcomers = 0 }) => (newcomers > 0 ? [newcomers] : []));
    const bars = ofClass(elements, "chart-1");
    expect(bars).toHaveLength(fresh.length);
    bars.forEach((bar, index) => {
      expect(scale.valueAt(numberOf(bar, "y"))).toBeCloseTo(fresh[index] ?? 0, 0);
      expect(numberOf(bar, "y") + numberOf(bar, "height")).toBeCloseTo(200, 1);
    });
    expect(ofClass(elements, "chart-partly")).toHaveLength(1);
  });

  it("shares of a duty, by the width of the parts", () => {
    const bars = parsedSvg(chart("duties").svg).filter(
      ({ name, attributes }) => name === "rect" && attributes["height"] === "18",
    );
    const shares = bars.map((bar) => (numberOf(bar, "width") + 1.5) / chartWidth);
    // Answering is drawn by its first replies: 71 % and 6.2 % in the list of carriers, and the rest.
    [0.71, 0.062, 0.228, 0.25, 0.24, 0.23, 0.28].forEach((share, index) => {
      expect(shares[index]).toBeCloseTo(share, 3);
    });
  });

  it("the waiting time, by the corners of the staircase and the mark of the half", () => {
    const { curve, longestHours } = value(fullSeries.waiting);
    const elements = drawing("time-to-response");
    const [x, y] = [hourScale(longestHours, [48, chartWidth - 8], []), shareScale([230, 46])];
    const [stairs] = ofClass(elements, "chart-line-1");
    const corners = (stairs?.attributes["points"] ?? "").split(" ").map((pair) => pair.split(",").map(Number));
    curve.forEach(({ hours, answered }, index) => {
      const [atX = 0, atY = 0] = corners[2 + 2 * index] ?? [];
      expect(Math.abs(x.valueAt(atX) / hours - 1)).toBeLessThan(0.01);
      expect(y.valueAt(atY)).toBeCloseTo(answered, 3);
    });
    const [mark] = ofClass(elements, "chart-2");
    expect(mark && x.valueAt(numberOf(mark, "cx"))).toBeCloseTo(52.4, 0);
    expect(mark && y.valueAt(numberOf(mark, "cy"))).toBeCloseTo(0.5, 3);
  });

  it("retention, by the dots and the ends of their lines", () => {
    const { cohorts } = value(fullSeries.retention);
    const elements = drawing("retention");
    const scale = scaleFromZero(Math.max(...cohorts.map(({ interval }) => interval?.upper ?? 0)), [190, 30]);
    const dots = ofClass(elements, "chart-1");
    expect(dots).toHaveLength(12);
    cohorts.forEach(({ value: share }, index) => {
      const dot = dots[index];
      expect(dot && scale.valueAt(numberOf(dot, "cy"))).toBeCloseTo(share, 3);
    });
  });

  it("concentration, by the points of the curve", () => {
    const { points } = value(fullSeries.concentration);
    const [curve] = ofClass(drawing("concentration"), "chart-line-1");
    const [x, y] = [shareScale([48, chartWidth - 12]), shareScale([290, 28])];
    (curve?.attributes["points"] ?? "").split(" ").forEach((pair, index) => {
      const [atX = 0, atY = 0] = pair.split(",").map(Number);
      expect(x.valueAt(atX)).toBeCloseTo(points[index]?.populationShare ?? -1, 3);
      expect(y.valueAt(atY)).toBeCloseTo(points[index]?.amountShare ?? -1, 3);
    });
    // The fourth power: nine tenths made 0.9 ** 4 = 65.61 %, so that the most active tenth made 34 %.
    expect(chart("concentration").summary).toBe("The most active 10% of 214 people made 34% of 17,043 contributions.");
  });

  it("what members do, by the dots, and the lines of the stages at their shares", () => {
    const elements = drawing("life-cycle");
    const scale = shareScale([200, 40]);
    ofClass(elements, "chart-1").forEach((dot, index) => {
      expect(scale.valueAt(numberOf(dot, "cy"))).toBeCloseTo(index / 39, 3);
    });
    const limits = ofClass(elements, "chart-limit").map((line) => scale.valueAt(numberOf(line, "y1")));
    expect(limits.map((share) => Math.round(share * 1000) / 1000).sort()).toEqual([0.5, 0.9]);
  });

  it("hours, by the lengths of what is needed and planned, with the line at 85 %", () => {
    const elements = drawing("load");
    const scale = scaleFromZero(26, [0, chartWidth - 8]);
    const planned = ofClass(elements, "chart-open").map((bar) => scale.valueAt(numberOf(bar, "width")));
    const hours = [8, 2, 16, 26];
    planned.forEach((found, index) => {
      expect(found).toBeCloseTo(hours[index] ?? 0, 2);
    });
    ofClass(elements, "chart-limit").forEach((line, index) => {
      expect(scale.valueAt(numberOf(line, "x1"))).toBeCloseTo(0.85 * (hours[index] ?? 0), 2);
    });
    const [least, most] = [ofClass(elements, "chart-1")[0], ofClass(elements, "chart-outline")[0]];
    expect(least && scale.valueAt(numberOf(least, "width"))).toBeCloseTo(3.2, 2);
    expect(most && scale.valueAt(numberOf(most, "x") + numberOf(most, "width"))).toBeCloseTo(9.6, 2);
    // What takes no time, and for which none is planned, is no row.
    expect(chart("load").table.rows.map(([title]) => title)).not.toContain("Moderating");
  });

  it("what hangs on people, by the lengths of their bars", () => {
    const scale = scaleFromZero(588, [0, chartWidth - 8], { whole: true });
    const lengths = (className: string) =>
      ofClass(drawing("carriers"), className).map((bar) => Math.round(scale.valueAt(numberOf(bar, "width"))));
    expect(lengths("chart-outline")).toEqual([588, 488, 388, 288, 188]);
    expect(lengths("chart-1")).toEqual([340, 280, 220, 160, 100]);
  });

  it("partners, by the area of the dots, and each tie once", () => {
    const elements = drawing("reply-network");
    const dots = ofClass(elements, "chart-1");
    expect(dots).toHaveLength(30);
    const [first, last] = [dots[0], dots[28]];
    // 100 partners and 16: 6.25 times the area, 2.5 times the radius.
    expect(first && last && numberOf(first, "r") / numberOf(last, "r")).toBeCloseTo(2.5, 1);
    expect(ofClass(elements, "chart-tie")).toHaveLength(29);
  });
});

describe("who is not named any more", () => {
  it("leaves no place for the next to take", () => {
    const [answering, ...others] = fullReport.duties?.each ?? [];
    const gone = (one: typeof answering) =>
      one?.work?.status === "measured"
        ? { ...one, work: { ...one.work, value: { ...one.work.value, carriers: one.work.value.carriers.slice(1) } } }
        : one;
    const report = {
      ...fullReport,
      carriers: [],
      ...(fullReport.duties && answering
        ? { duties: { ...fullReport.duties, each: [gone(answering) ?? answering, ...others] } }
        : {}),
    };
    const rows = (audience: "team" | "shared") =>
      chartsOf(report, english, { audience })
        .find(({ id }) => id === "duties")
        ?.table.rows.slice(0, 3);
    expect(rows("shared")).toEqual([
      ["Answering", "one person", "70%"],
      ["Answering", "the next", "10%"],
      ["Answering", "others", "20%"],
    ]);
    expect(rows("team")).toEqual([
      ["Answering", "one person", "70%"],
      ["Answering", people[1], "10%"],
      ["Answering", "others", "20%"],
    ]);
  });
});
