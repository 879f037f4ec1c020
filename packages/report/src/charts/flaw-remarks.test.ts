import type { HealthReport } from "@org/community-core";
import { describe, expect, it } from "vitest";
import { languageCodes } from "../language/language-code.js";
import { speech } from "../speech/speech.js";
import { chartsOf } from "./charts-of.js";
import { flawRemarks } from "./flaw-remarks.js";
import { fullReport, fullSeries } from "./full-report.test-support.js";
import { expectLegible } from "./legible.test-support.js";
import { numberOf, ofClass, parsedSvg } from "./parsed-svg.test-support.js";

const english = speech("en", "UTC");
const day = 86_400_000;
const at = (moment: string, days: number): string => new Date(Date.parse(moment) + days * day).toISOString();
const { from } = fullReport.window;
const caveats = [{ code: "missing-days", params: { count: 1, from, until: at(from, 31) } }] as const;

/** The full report with flaws in every series. */
const flawed: HealthReport = {
  ...fullReport,
  series: {
    ...fullSeries,
    ...(fullSeries.activity.status === "measured"
      ? {
          activity: {
            status: "measured",
            value: {
              ...fullSeries.activity.value,
              periods: fullSeries.activity.value.periods.map((period, index) =>
                index < 3 || index === 9 ? { ...period, partly: true } : period,
              ),
              caveats,
            },
          },
        }
      : {}),
    ...(fullSeries.waiting.status === "measured"
      ? { waiting: { status: "measured", value: { ...fullSeries.waiting.value, caveats } } }
      : {}),
    ...(fullSeries.lifeCycle.status === "measured"
      ? {
          lifeCycle: {
            status: "measured",
            value: {
              activity: fullSeries.lifeCycle.value.activity.map((share, index) =>
                index === 2 ? { ...share, caveats } : share,
              ),
            },
          },
        }
      : {}),
  },
};

describe("a chart over data of which a part is missing", () => {
  it.each(languageCodes)("can be read, and says what is the matter (%s)", (language) => {
    const charts = chartsOf(flawed, speech(language, "UTC"), { audience: "team" });
    charts.forEach(expectLegible);
    const words = (id: string): string =>
      parsedSvg(charts.find((chart) => chart.id === id)?.svg ?? "")
        .flatMap(({ name, text }) => (name === "text" ? [text] : []))
        .join(" ");
    const [said = ""] = flawRemarks(caveats, speech(language, "UTC"));
    expect(said).toMatch(/2026/);
    for (const id of ["activity-over-time", "time-to-response", "life-cycle"]) expect(words(id)).toContain(said);
    for (const id of ["concentration", "duties"]) expect(words(id)).not.toContain(said);
  });

  it("has an area behind each stretch that was read in part", () => {
    const elements = parsedSvg(chartsOf(flawed, english).find(({ id }) => id === "activity-over-time")?.svg ?? "");
    const areas = ofClass(elements, "chart-missing");
    const [first, second, third] = areas.map((area) => numberOf(area, "width"));
    // Periods 0 to 2, then 7, which nobody looked at, and 9.
    expect(areas).toHaveLength(3);
    expect(first).toBeCloseTo(3 * (second ?? 0), 1);
    expect(third).toBeCloseTo(second ?? 0, 1);
    const whole = parsedSvg(chartsOf(fullReport, english).find(({ id }) => id === "life-cycle")?.svg ?? "");
    expect(ofClass(whole, "chart-missing")).toEqual([]);
  });
});

describe("flawRemarks", () => {
  it("says each kind once, over all the time of its stretches, and leaves other caveats to the notes", () => {
    const more = { code: "missing-days", params: { count: 1, from: at(from, -60), until: at(from, -30) } };
    const other = { code: "unknown-authors", params: { count: 3 } };
    const whole = { code: "missing-days", params: { from: at(from, -60), until: at(from, 31) } };
    expect(flawRemarks([...caveats, other, more], english)).toEqual([english.caveat(whole)]);
    expect(flawRemarks(undefined, english)).toEqual([]);
  });
});
