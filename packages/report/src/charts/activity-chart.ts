import type { HealthReport } from "@org/community-core";
import type { ActivityOverTime } from "@org/community-core/engagement";
import type { Speech } from "../speech/speech.js";
import type { Chart } from "./chart.js";
import { dateLabels } from "./date-labels.js";
import { type Plot, placeAxis, valueAxis } from "./drawing/axes.js";
import { drawn } from "./drawing/drawn.js";
import { bar, chartWidth, fontSize, lineHeight, text } from "./drawing/marks.js";
import { missingBands } from "./drawing/missing-bands.js";
import { remarks } from "./drawing/remarks.js";
import { type Scale, scaleFromZero } from "./drawing/scale.js";
import { strongWidth, textWidth } from "./drawing/text-width.js";
import { flawRemarks } from "./flaw-remarks.js";

/** How many people were active in each period, and how many of them were new; the window of the report is marked. */
export function activityChart(report: HealthReport, speech: Speech): readonly Chart[] {
  const series = report.series?.activity;
  if (series?.status !== "measured" || series.value.periods.length === 0) return [];
  const { value } = series;
  const { charts } = speech.language;
  const counts = value.periods.map(({ active }) => active);
  const [last] = value.periods.slice(-1);
  if (last === undefined || Math.max(...counts) === 0) return [];
  const people = (count: number): string => withUnit(count, speech);
  return [
    drawn({
      id: "activity-over-time",
      title: charts.activity.title,
      summary: charts.activity.summary({
        step: value.step,
        fewest: speech.format.number(Math.min(...counts)),
        most: people(Math.max(...counts)),
        last: people(last.active),
        fresh: last.newcomers === undefined ? undefined : speech.format.number(last.newcomers),
      }),
      ...picture(value, Date.parse(report.window.from), speech),
      table: {
        columns: charts.activity.columns,
        rows: value.periods.map(({ from, active, newcomers }) => [
          speech.format.date(from),
          speech.format.number(active),
          newcomers === undefined ? "" : speech.format.number(newcomers),
        ]),
      },
    }),
  ];
}

function withUnit(count: number, { language, format }: Speech): string {
  return format.count(count, language.units.people.one, language.units.people.other);
}

function picture(
  { periods, step, until, caveats }: ActivityOverTime,
  windowFrom: number,
  speech: Speech,
): { readonly height: number; readonly parts: readonly string[] } {
  const { activity, missing } = speech.language.charts;
  const { number } = speech.format;
  const last = periods.at(-1);
  const said = {
    active: activity.active(number(last?.active ?? 0)),
    fresh: last?.newcomers === undefined ? undefined : activity.fresh(number(last.newcomers)),
  };
  const widest = Math.max(textWidth(said.active, fontSize), textWidth(said.fresh ?? "", fontSize));
  const aside = Math.min(130, widest * strongWidth + 10);
  const scale = scaleFromZero(Math.max(...periods.map(({ active }) => active)), [200, 44], { whole: true });
  const left = Math.max(...scale.ticks.map((tick) => textWidth(number(tick), fontSize))) + 10;
  const plot: Plot = { left, right: chartWidth - aside, top: 44, bottom: 200 };
  const width = (plot.right - plot.left) / periods.length;
  const xOf = (index: number): number => plot.left + index * width;
  const ends = periods.map((_, index) => Date.parse(periods[index + 1]?.from ?? until));
  const isMissing = periods.map(({ partly }) => partly === true);
  const remarked = remarks(
    [...(isMissing.includes(true) ? [missing] : []), ...flawRemarks(caveats, speech)],
    plot.bottom + lineHeight + 10,
  );
  return {
    height: plot.bottom + lineHeight + 12 + remarked.height,
    parts: [
      ...windowBand(ends.filter((end) => end <= windowFrom).length, periods.length, xOf, plot, activity.window),
      ...missingBands(isMissing, plot),
      text(0, fontSize, activity.unit[step], { tone: "quiet" }),
      ...valueAxis(scale, plot, number),
      ...periods.flatMap((period, index) => bars(period, xOf(index), width, scale)),
      ...besideLast(said, last, scale, plot),
      ...placeAxis(
        dateLabels(
          periods.map(({ from }) => from),
          xOf,
          speech,
          plot,
        ),
        plot,
        { from: 0, until: chartWidth },
      ),
      ...remarked.parts,
    ],
  };
}

/** The stretch of the report's own window. */
function windowBand(
  first: number,
  all: number,
  xOf: (index: number) => number,
  { top, bottom, right }: Plot,
  words: string,
): readonly string[] {
  if (first >= all) return [];
  const [x, end] = [xOf(first), xOf(all)];
  return [
    bar({ x, y: top - lineHeight, width: end - x, height: bottom - top + lineHeight }, "chart-window"),
    text(Math.max(right, textWidth(words, fontSize)), top - 4, words, { anchor: "end", tone: "quiet" }),
  ];
}

function bars(
  { active, newcomers = 0, partly }: ActivityOverTime["periods"][number],
  x: number,
  width: number,
  scale: Scale,
): readonly string[] {
  const inner = Math.max(1, width - Math.min(3, width * 0.25));
  const [base, top, fresh] = [scale.at(0), scale.at(active), scale.at(newcomers)];
  const outline = partly === true ? "chart-outline chart-partly" : "chart-outline";
  return [
    ...(active > 0 ? [bar({ x: x + (width - inner) / 2, y: top, width: inner, height: base - top }, outline)] : []),
    ...(newcomers > 0
      ? [bar({ x: x + (width - inner) / 2, y: fresh, width: inner, height: base - fresh }, "chart-1")]
      : []),
  ];
}

/** What the two parts of the last bar are, beside it, one over the other. */
function besideLast(
  said: { readonly active: string; readonly fresh: string | undefined },
  last: ActivityOverTime["periods"][number] | undefined,
  scale: Scale,
  { right, bottom, top }: Plot,
): readonly string[] {
  const x = right + 6;
  const fresh = Math.min(bottom, Math.max(top + lineHeight, scale.at((last?.newcomers ?? 0) / 2) + fontSize * 0.35));
  const active = Math.min(scale.at(last?.active ?? 0) + fontSize * 0.35, fresh - lineHeight);
  return [
    text(x, said.fresh === undefined ? Math.min(bottom, active + lineHeight) : active, said.active, { tone: "strong" }),
    ...(said.fresh === undefined ? [] : [text(x, fresh, said.fresh, { tone: "strong" })]),
  ];
}
