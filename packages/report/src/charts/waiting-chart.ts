import type { HealthReport } from "@org/community-core";
import type { WaitingForResponse } from "@org/community-core/engagement";
import { duration } from "../speech/duration.js";
import type { Speech } from "../speech/speech.js";
import type { Chart } from "./chart.js";
import { numbersUnder, type Plot, placeAxis, valueAxis, withoutTouching } from "./drawing/axes.js";
import { drawn } from "./drawing/drawn.js";
import { chartWidth, dot, fontSize, line, lineHeight, polyline, text } from "./drawing/marks.js";
import { remarks } from "./drawing/remarks.js";
import { hourScale, type Scale, shareScale } from "./drawing/scale.js";
import { clipped, strongWidth, textWidth } from "./drawing/text-width.js";
import { flawRemarks } from "./flaw-remarks.js";

/** Of fewer conversations a curve shows single ones. */
const leastOpenings = 10;

/** By when which share of the conversations had a reply, the unanswered included; the half is marked. */
export function waitingChart(report: HealthReport, speech: Speech): readonly Chart[] {
  const series = report.series?.waiting;
  if (series?.status !== "measured" || series.value.openings < leastOpenings) return [];
  const { openings, unanswered, curve } = series.value;
  if (curve.length === 0) return [];
  const { language, format } = speech;
  const { charts, labels } = language;
  const hours = medianOf(report);
  const median = hours === undefined ? undefined : duration(hours, language, format);
  const all = format.count(openings, labels.conversations.one, labels.conversations.other);
  return [
    drawn({
      id: "time-to-response",
      title: charts.waiting.title,
      summary: charts.waiting.summary(all, format.number(unanswered), median),
      ...picture(series.value, hours, speech),
      table: {
        columns: charts.waiting.columns,
        rows: curve.map((step) => [duration(step.hours, language, format), format.share(step.answered)]),
      },
    }),
  ];
}

function medianOf({ figures }: HealthReport): number | undefined {
  const figure = figures.find(({ key, of }) => key === "time-to-first-response/median" && of === undefined);
  return figure?.status === "measured" ? figure.measurement.value : undefined;
}

function picture(
  waiting: WaitingForResponse,
  median: number | undefined,
  speech: Speech,
): { readonly height: number; readonly parts: readonly string[] } {
  const { language, format } = speech;
  const { waiting: words } = language.charts;
  const plot: Plot = { left: 48, right: chartWidth - 8, top: 46, bottom: 230 };
  const y = shareScale([plot.bottom, plot.top]);
  const x = hourScale(
    waiting.longestHours,
    [plot.left, plot.right],
    words.times.map(([hours]) => hours),
  );
  const unanswered = words.unanswered(format.number(waiting.unanswered), format.number(waiting.openings));
  const said = remarks(flawRemarks(waiting.caveats, speech), plot.bottom + 4 * lineHeight - 4);
  return {
    height: plot.bottom + 4 * lineHeight + said.height,
    parts: [
      text(0, fontSize, clipped(words.answered, chartWidth, fontSize), { tone: "quiet" }),
      text(plot.right, fontSize + lineHeight + 2, unanswered, { anchor: "end", tone: "strong" }),
      ...valueAxis(y, plot, format.share),
      ...placeAxis(
        withoutTouching(
          words.times
            .filter(([hours]) => x.ticks.includes(hours))
            .map(([hours, said]) => ({ x: x.at(hours), text: said })),
          plot.left,
          chartWidth,
        ),
        plot,
        { from: plot.left, until: chartWidth },
      ),
      ...stillWaiting(waiting, x, plot, speech),
      polyline(staircase(waiting, x, y), "chart-line-1"),
      ...medianMark(median, x, y, plot, speech),
      ...said.parts,
    ],
  };
}

/** From nobody at the moment of opening, level until the next reply, on to the longest that anybody was followed. */
function staircase(
  { curve, longestHours }: WaitingForResponse,
  x: Scale,
  y: Scale,
): readonly (readonly [number, number])[] {
  let height = y.at(0);
  const corners = curve.flatMap(({ hours, answered }): readonly (readonly [number, number])[] => {
    const before = height;
    height = y.at(answered);
    return [
      [x.at(hours), before],
      [x.at(hours), height],
    ];
  });
  return [[x.at(0), y.at(0)], ...corners, [x.at(longestHours), height]];
}

/** How many the curve still rests on, under each time. */
function stillWaiting(
  { stillWaiting: waiting }: WaitingForResponse,
  x: Scale,
  { bottom }: Plot,
  { language, format }: Speech,
): readonly string[] {
  if (waiting.length === 0) return [];
  const [labelY, y] = [bottom + 5 + fontSize + lineHeight, bottom + 5 + fontSize + 2 * lineHeight];
  return [
    text(0, labelY, language.charts.waiting.stillWaiting, { tone: "quiet" }),
    ...numbersUnder(
      waiting.map(({ hours, openings }) => ({ x: x.at(hours), text: format.number(openings) })),
      y,
      chartWidth,
    ),
  ];
}

function medianMark(
  median: number | undefined,
  x: Scale,
  y: Scale,
  { left, right, bottom }: Plot,
  { language, format }: Speech,
): readonly string[] {
  if (median === undefined) return [];
  const said = language.charts.waiting.half(duration(median, language, format));
  const [markX, markY] = [x.at(median), y.at(0.5)];
  const isRight = markX + 10 + textWidth(said, fontSize * strongWidth) <= right;
  return [
    line([left, markY], [markX, markY], "chart-limit"),
    line([markX, markY], [markX, bottom], "chart-limit"),
    dot(markX, markY, 4.5, "chart-2"),
    // On the right the curve runs above the half, on the left below it.
    isRight
      ? text(markX + 10, markY + fontSize + 6, said, { tone: "strong" })
      : text(markX - 10, markY - 8, said, { anchor: "end", tone: "strong" }),
  ];
}
