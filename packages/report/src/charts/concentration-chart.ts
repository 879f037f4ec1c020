import type { HealthReport } from "@org/community-core";
import type { ConcentrationCurve } from "@org/community-core/engagement";
import type { Speech } from "../speech/speech.js";
import type { Chart } from "./chart.js";
import { type Plot, placeAxis, valueAxis } from "./drawing/axes.js";
import { drawn } from "./drawing/drawn.js";
import { chartWidth, dot, fontSize, line, lineHeight, polyline, text } from "./drawing/marks.js";
import { remarks } from "./drawing/remarks.js";
import { type Scale, shareScale } from "./drawing/scale.js";
import { clipped, textWidth } from "./drawing/text-width.js";
import { flawRemarks } from "./flaw-remarks.js";

/** Of fewer people a curve has corners and no course. */
const leastPeople = 10;
/** Of fewer contributions it shows who happened to write. */
const leastContributions = 30;

/** Which share of the people made which share of the contributions, beside what it would be if all did the same. */
export function concentrationChart(report: HealthReport, speech: Speech): readonly Chart[] {
  const series = report.series?.concentration;
  if (series?.status !== "measured" || series.value.people < leastPeople) return [];
  const { people, contributions, points } = series.value;
  if (contributions < leastContributions) return [];
  const top = topOf(points);
  if (top === undefined) return [];
  const { charts, units } = speech.language;
  const { share, count } = speech.format;
  return [
    drawn({
      id: "concentration",
      title: charts.concentration.title,
      summary: charts.concentration.summary(
        share(1 - top.populationShare),
        share(1 - top.amountShare),
        count(people, units.people.one, units.people.other),
        count(contributions, units.contributions.one, units.contributions.other),
      ),
      ...picture(series.value, top, speech),
      table: {
        columns: charts.concentration.columns,
        rows: points.map(({ populationShare, amountShare }) => [share(populationShare), share(amountShare)]),
      },
    }),
  ];
}

type Point = ConcentrationCurve["points"][number];

/** Where the most active tenth begins, or a little below it: the last point that leaves a tenth. */
function topOf(points: readonly Point[]): Point | undefined {
  return points.findLast(({ populationShare }) => populationShare > 0 && populationShare <= 0.9 + 1e-9);
}

function picture(
  { points, caveats }: ConcentrationCurve,
  top: Point,
  speech: Speech,
): { readonly height: number; readonly parts: readonly string[] } {
  const { concentration } = speech.language.charts;
  const { share } = speech.format;
  const plot: Plot = { left: 48, right: chartWidth - 12, top: 28, bottom: 290 };
  const [x, y] = [shareScale([plot.left, plot.right]), shareScale([plot.bottom, plot.top])];
  const at = ({ populationShare, amountShare }: Point): readonly [number, number] => [
    x.at(populationShare),
    y.at(amountShare),
  ];
  const [markX, markY] = at(top);
  const made = concentration.made(share(1 - top.populationShare), share(1 - top.amountShare));
  const flawed = remarks(flawRemarks(caveats, speech), plot.bottom + 3 * lineHeight - 2);
  return {
    height: plot.bottom + 3 * lineHeight + flawed.height,
    parts: [
      text(0, fontSize, clipped(concentration.contributions, chartWidth, fontSize), { tone: "quiet" }),
      ...valueAxis(y, plot, share),
      ...placeAxis(
        x.ticks.map((tick) => ({ x: x.at(tick), text: share(tick) })),
        plot,
        { from: 0, until: chartWidth },
      ),
      text(chartWidth, plot.bottom + 2 * lineHeight + 8, clipped(concentration.people, chartWidth, fontSize), {
        anchor: "end",
        tone: "quiet",
      }),
      line([x.at(0), y.at(0)], [x.at(1), y.at(1)], "chart-line-2"),
      ...equalWords(concentration.equal, plot, x, y),
      polyline(points.map(at), "chart-line-1"),
      line([markX, plot.top], [markX, markY], "chart-mark"),
      dot(markX, markY, 4.5, "chart-2"),
      ...made.map((said, index) =>
        text(markX - 8, plot.top + fontSize + index * lineHeight, said, { anchor: "end", tone: "strong" }),
      ),
      ...flawed.parts,
    ],
  };
}

/** At the upper left of the diagonal, where no curve can be: so far up that the words end before the line. */
function equalWords(words: string, { left }: Plot, x: Scale, y: Scale): readonly string[] {
  const end = Math.max(x.at(0.4), left + 6 + textWidth(words, fontSize));
  return [text(end, y.at(x.valueAt(end + 12)), words, { anchor: "end", tone: "quiet" })];
}
