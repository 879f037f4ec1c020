import type { HealthReport, Measurement } from "@org/community-core";
import type { RetentionByCohort } from "@org/community-core/engagement";
import type { Speech } from "../speech/speech.js";
import type { Chart } from "./chart.js";
import { numbersUnder, type Plot, valueAxis } from "./drawing/axes.js";
import { drawn } from "./drawing/drawn.js";
import { chartWidth, dot, fontSize, line, lineHeight, text } from "./drawing/marks.js";
import { missingBands } from "./drawing/missing-bands.js";
import { remarks } from "./drawing/remarks.js";
import { type Scale, scaleFromZero } from "./drawing/scale.js";
import { clipped } from "./drawing/text-width.js";
import { flawRemarks, isReadInPart } from "./flaw-remarks.js";
import { intervalShares } from "./interval-shares.js";

/** Of the newcomers of each quarter, how many came back: a dot with what it could be by chance. */
export function retentionChart(report: HealthReport, speech: Speech): readonly Chart[] {
  const series = report.series?.retention;
  const last = series?.status === "measured" ? series.value.cohorts.at(-1) : undefined;
  if (series?.status !== "measured" || last === undefined || series.value.cohorts.length < 2) return [];
  const { charts, labels } = speech.language;
  const { newcomers } = labels.samples;
  const { format } = speech;
  const name = (cohort: Measurement): string => quarterOf(cohort, speech).join(" ");
  return [
    drawn({
      id: "retention",
      title: charts.retention.title,
      summary: charts.retention.summary(
        name(last),
        format.share(last.value),
        format.count(last.sampleSize, newcomers.one, newcomers.other),
      ),
      ...picture(series.value, speech),
      table: {
        columns: charts.retention.columns,
        rows: series.value.cohorts.map((cohort) => {
          const [lower, upper] = intervalShares(cohort);
          const range = `${format.share(lower)}–${format.share(upper)}`;
          return [name(cohort), format.share(cohort.value), range, format.number(cohort.sampleSize)];
        }),
      },
    }),
  ];
}

/** The quarter in which newcomers came, and its year. */
function quarterOf({ window }: Measurement, { language, format }: Speech): readonly [string, string] {
  const { year, month } = format.yearAndMonth(window.from);
  return [language.charts.quarter(Math.ceil(month / 3)), `${year}`];
}

function picture(
  { cohorts, leftOut }: RetentionByCohort,
  speech: Speech,
): { readonly height: number; readonly parts: readonly string[] } {
  const { retention, missing } = speech.language.charts;
  const { format } = speech;
  const plot: Plot = { left: 48, right: chartWidth, top: 30, bottom: 190 };
  // Shares of newcomers who stay are small: the scale ends where the intervals do.
  const most = Math.min(1, Math.max(0.1, ...cohorts.map((cohort) => intervalShares(cohort)[1])));
  const y = scaleFromZero(most, [plot.bottom, plot.top]);
  const step = (plot.right - plot.left) / cohorts.length;
  const xOf = (index: number): number => plot.left + (index + 0.5) * step;
  const counts = cohorts.map(({ sampleSize }, index) => ({ x: xOf(index), text: format.number(sampleSize) }));
  const countsY = plot.bottom + 5 + fontSize + 2 * lineHeight + 4;
  const isMissing = cohorts.map(({ caveats }) => isReadInPart(caveats));
  const said = remarks(
    [
      ...(leftOut === 0 ? [] : [retention.leftOut(format.number(leftOut))]),
      ...(isMissing.includes(true) ? [missing] : []),
      ...flawRemarks(
        cohorts.flatMap(({ caveats = [] }) => caveats),
        speech,
      ),
    ],
    countsY + lineHeight + 4,
  );
  return {
    height: countsY + lineHeight + 6 + said.height,
    parts: [
      text(0, fontSize, clipped(retention.cameBack, chartWidth, fontSize), { tone: "quiet" }),
      ...missingBands(isMissing, plot),
      ...valueAxis(y, plot, format.share),
      ...cohorts.flatMap((cohort, index) => column(cohort, xOf(index), y)),
      ...quartersAndYears(cohorts, xOf, plot, speech),
      text(0, countsY, retention.newcomers, { tone: "quiet" }),
      ...numbersUnder(counts, countsY + lineHeight, chartWidth),
      ...said.parts,
    ],
  };
}

/** The quarter under each dot, and under the first of each year the year. */
function quartersAndYears(
  cohorts: readonly Measurement[],
  xOf: (index: number) => number,
  { bottom }: Plot,
  speech: Speech,
): readonly string[] {
  const names = cohorts.map((cohort, index) => ({ x: xOf(index), name: quarterOf(cohort, speech) }));
  const y = bottom + 5 + fontSize;
  const quarters = names.map(({ x, name: [quarter] }) => ({ x, text: quarter }));
  const years = names.flatMap(({ x, name: [, year] }, index) =>
    names[index - 1]?.name[1] === year ? [] : [{ x, text: year }],
  );
  return [...numbersUnder(quarters, y, chartWidth), ...numbersUnder(years, y + lineHeight, chartWidth)];
}

function column(cohort: Measurement, x: number, y: Scale): readonly string[] {
  const [lower, upper] = intervalShares(cohort);
  return [
    line([x, y.at(lower)], [x, y.at(upper)], "chart-axis"),
    line([x - 4, y.at(lower)], [x + 4, y.at(lower)], "chart-axis"),
    line([x - 4, y.at(upper)], [x + 4, y.at(upper)], "chart-axis"),
    dot(x, y.at(Math.max(0, Math.min(1, cohort.value))), 4.5, "chart-1"),
  ];
}
