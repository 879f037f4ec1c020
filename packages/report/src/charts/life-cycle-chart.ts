import type { HealthReport, Measurement } from "@org/community-core";
import type { Speech } from "../speech/speech.js";
import type { Chart } from "./chart.js";
import { firstThatFits, type PlaceLabel, type Plot, placeAxis, valueAxis } from "./drawing/axes.js";
import { drawn } from "./drawing/drawn.js";
import { chartWidth, dot, fontSize, line, lineHeight, polyline, text } from "./drawing/marks.js";
import { missingBands } from "./drawing/missing-bands.js";
import { remarks } from "./drawing/remarks.js";
import { shareScale } from "./drawing/scale.js";
import { clipped, strongWidth, textWidth } from "./drawing/text-width.js";
import { flawRemarks, isReadInPart } from "./flaw-remarks.js";

/** The thresholds of the stages (FeverBee): over a half established, over nine tenths mature. */
const [half, nearlyAll] = [0.5, 0.9] as const;

/** What members do themselves of the conversation, window by window, with the lines of the stages of life. */
export function lifeCycleChart(report: HealthReport, speech: Speech): readonly Chart[] {
  const series = report.series?.lifeCycle;
  const windows = series?.status === "measured" ? series.value.activity : [];
  const last = windows.at(-1);
  if (last === undefined || windows.length < 2) return [];
  const { lifeCycle } = speech.language.charts;
  const { format } = speech;
  return [
    drawn({
      id: "life-cycle",
      title: lifeCycle.title,
      summary: lifeCycle.summary(format.share(last.value), format.lastDay(last.window.until)),
      ...picture(windows, speech),
      table: {
        columns: lifeCycle.columns,
        rows: windows.map(({ value, window }) => [format.lastDay(window.until), format.share(value)]),
      },
    }),
  ];
}

function picture(
  windows: readonly Measurement[],
  speech: Speech,
): { readonly height: number; readonly parts: readonly string[] } {
  const { lifeCycle, missing } = speech.language.charts;
  const { format } = speech;
  const aside = 12 + Math.max(textWidth(lifeCycle.mature, fontSize), textWidth(lifeCycle.established, fontSize));
  const plot: Plot = { left: 48, right: chartWidth - aside, top: 40, bottom: 200 };
  const y = shareScale([plot.bottom, plot.top]);
  const step = (plot.right - plot.left) / windows.length;
  const points = windows.map(({ value }, index): readonly [number, number] => [
    plot.left + (index + 0.5) * step,
    y.at(value),
  ]);
  const [lastX = 0, lastY = 0] = points.at(-1) ?? [];
  const isMissing = windows.map(({ caveats }) => isReadInPart(caveats));
  const flawed = windows.flatMap(({ caveats = [] }) => caveats);
  const said = remarks(
    [...(isMissing.includes(true) ? [missing] : []), ...flawRemarks(flawed, speech)],
    plot.bottom + lineHeight + 8,
  );
  return {
    height: plot.bottom + 24 + said.height,
    parts: [
      text(0, fontSize, clipped(lifeCycle.share, chartWidth, fontSize), { tone: "quiet" }),
      ...missingBands(isMissing, plot),
      ...valueAxis(y, plot, format.share),
      ...limit(lifeCycle.mature, y.at(nearlyAll), plot),
      ...limit(lifeCycle.established, y.at(half), plot),
      polyline(points, "chart-line-1"),
      ...points.map(([x, height]) => dot(x, height, windows.length > 20 ? 2.5 : 4, "chart-1")),
      ...lastShare(format.share(windows.at(-1)?.value ?? 0), lastX, lastY, plot),
      ...placeAxis(dateLabels(windows, plot.left, step, speech, plot), plot, { from: 0, until: chartWidth }),
      ...said.parts,
    ],
  };
}

function limit(words: string, y: number, { left, right }: Plot): readonly string[] {
  return [line([left, y], [right, y], "chart-limit"), text(right + 6, y + fontSize * 0.35, words, { tone: "quiet" })];
}

/** The last share beside its dot, above it unless that is a line of a stage. */
function lastShare(said: string, x: number, y: number, { top, right }: Plot): readonly string[] {
  const half = textWidth(said, fontSize * strongWidth) / 2;
  const below = y - top < 30;
  return [
    text(Math.min(right - half, x), below ? y + fontSize + 8 : y - 10, said, { anchor: "middle", tone: "strong" }),
  ];
}

/** When windows ended, as many as have a place, the last among them. */
function dateLabels(
  windows: readonly Measurement[],
  left: number,
  step: number,
  { format }: Speech,
  { right }: Plot,
): readonly PlaceLabel[] {
  const every = (count: number): readonly PlaceLabel[] =>
    windows.flatMap(({ window }, index) => {
      // What has its end in the night is of the day before.
      const end = new Date(Date.parse(window.until) - 1).toISOString();
      const isShown = (windows.length - 1 - index) % count === 0;
      return isShown ? [{ x: left + (index + 0.5) * step, text: format.month(end) }] : [];
    });
  return firstThatFits([1, 2, 3, 4, 6, 8, 12].map(every), left, right);
}
