import type { Unit } from "@org/community-core";
import type { HistoryGap, HistorySeries, ReportHistory } from "@org/community-core/comparison";
import { changeInterval, changeText, pointsText } from "../speech/change-text.js";
import type { Speech } from "../speech/speech.js";
import { valueText } from "../speech/value-text.js";
import { listed, paragraph } from "./paragraph.js";
import type { Block, MeasureLine, ReportDocument } from "./report-document.js";

/** Stored reports over time, in words: what changed its level and when, what rises or falls, and what only moves. */
export function composeHistory(history: ReportHistory, speech: Speech): ReportDocument {
  const { language, format } = speech;
  const words = language.history;
  const { moments, series, leftOut, days } = history;
  const [first = "", last = first] = [moments[0], moments.at(-1)];
  const { one, other } = language.units.days;
  const count = format.count(moments.length, words.reports.one, words.reports.other);
  const opening = [
    moments.length === 1
      ? words.single(count, format.lastDay(first))
      : words.span(count, format.lastDay(first), format.lastDay(last)),
    words.window(format.count(days, one, other)),
  ];
  const of = (text: string, ...kinds: readonly HistorySeries["kind"][]): readonly Block[] => {
    const lines = series.filter(({ kind }) => kinds.includes(kind)).map((one) => seriesLine(one, speech));
    const heading = { kind: "heading", level: 2, text } as const;
    return lines.length === 0 ? [] : [heading, { kind: "measures", measures: lines }];
  };
  return [
    { kind: "title", text: words.title, under: history.sources.join(", ") },
    paragraph(opening.join(" ")),
    ...(moments.length < 2 ? [paragraph(words.onlyOne)] : [paragraph(judging(history, speech).join(" "))]),
    ...of(words.scores, "score", "own-score"),
    ...of(words.figures, "figure"),
    ...(leftOut.length === 0
      ? []
      : [
          { kind: "heading" as const, level: 2 as const, text: words.leftOutTitle },
          ...listed(leftOut.map(({ asOf, reason }) => `${format.lastDay(asOf)}: ${words.leftOut[reason]}`)),
        ]),
  ];
}

/** What is held against chance, and how often chance alone would look like a change. */
function judging(
  { series, judged }: ReportHistory,
  { language: { history: words }, format }: Speech,
): readonly string[] {
  const independent = Math.max(0, ...series.map(({ points }) => points.filter((point) => point.isIndependent).length));
  const isOverlapping = series.some(({ points }) => points.some((point) => !point.isIndependent));
  const refused = series.flatMap(({ changes }) =>
    changes.status === "refused" && changes.refusal.type === "InsufficientData" ? [changes.refusal.needed] : [],
  );
  return [
    ...(isOverlapping ? [words.overlap(format.number(independent))] : []),
    ...(judged.count > 0
      ? [words.judged(format.count(judged.count, words.series.one, words.series.other), format.number(judged.byChance))]
      : refused.slice(0, 1).map((needed) => words.notJudged(format.number(independent), format.number(needed)))),
  ];
}

function seriesLine(series: HistorySeries, speech: Speech): MeasureLine {
  const words = speech.language.history;
  const { points, changes, trend, noise, gaps } = series;
  const write = writer(series, speech);
  const last = points.at(-1);
  const isOutside = noise !== undefined && last !== undefined && (last.value < noise.lower || last.value > noise.upper);
  const before = points.at(-2);
  // Across a change of level a slope would tell the same once more.
  const isSteady = changes.status === "refused" || changes.value.length === 0;
  return {
    name: nameOf(series, speech),
    value: last === undefined ? "" : words.latest(write.value(last.value), before && write.value(before.value)),
    aside: spark(series),
    details: [
      ...(changes.status === "measured"
        ? changes.value.map(({ asOf, since, from, to }) =>
            words.changed(
              speech.format.lastDay(asOf),
              speech.format.lastDay(since),
              write.value(from),
              write.value(to),
            ),
          )
        : []),
      ...(isSteady && trend.status === "measured" && trend.value.direction !== "none"
        ? [words.trend[trend.value.direction](write.change(trend.value.per30Days), write.range(trend.value.interval))]
        : []),
      ...(changes.status === "measured" &&
      changes.value.length === 0 &&
      trend.status === "measured" &&
      trend.value.direction === "none"
        ? [words.steady]
        : []),
      ...(noise === undefined ? [] : [words.noise(write.value(noise.lower), write.value(noise.upper))]),
      ...(isOutside ? [words.outside] : []),
      ...gapTexts(gaps, speech),
    ],
  };
}

function nameOf({ kind, key }: HistorySeries, speech: Speech): string {
  if (kind === "own-score") return key;
  return kind === "score" ? pillarTitle(key, speech) : speech.measure(key);
}

function pillarTitle(key: string, { language }: Speech): string {
  return Object.entries(language.pillars).find(([pillar]) => pillar === key)?.[1].title ?? key;
}

interface Writer {
  readonly value: (value: number) => string;
  readonly change: (change: number) => string;
  readonly range: (interval: Parameters<typeof changeInterval>[0]) => string;
}

/** How values of a series are written: scores are points of 100. */
function writer({ unit }: HistorySeries, speech: Speech): Writer {
  const { format, language } = speech;
  if (unit !== undefined) return ofUnit(unit, speech);
  return {
    value: (value) => format.number(Math.max(0, Math.min(100, value))),
    change: (change) => pointsText(Math.round(change * 100) / 100, speech),
    range: (interval) => {
      const { lower = 0, upper = 0, level = 0.95 } = interval ?? {};
      return language.labels.confidence(
        format.share(level),
        language.labels.fromTo(pointsText(lower, speech), pointsText(upper, speech)),
      );
    },
  };
}

function ofUnit(unit: Unit, speech: Speech): Writer {
  const isShare = unit === "share";
  return {
    value: (value) =>
      valueText(
        isShare ? Math.max(0, Math.min(1, value)) : Math.max(unit === "signed-coefficient" ? -1 : 0, value),
        unit,
        speech,
      ),
    change: (change) => changeText(change, unit, speech),
    range: (interval) => changeInterval(interval, unit, speech),
  };
}

function gapTexts(gaps: readonly HistoryGap[], { language: { history: words }, format }: Speech): readonly string[] {
  return (["not-measured", "other-definition", "not-asked"] as const).flatMap((reason) => {
    const count = gaps.filter((gap) => gap.reason === reason).length;
    return count === 0 ? [] : [words.gaps[reason](format.count(count, words.reports.one, words.reports.other))];
  });
}

const bars = "▁▂▃▄▅▆▇█";

/** Of fewer values bars show nothing but that two differ, as a leap however little it is. */
const fewestBars = 3;

/** The latest values as small bars, from the smallest to the largest of them. */
function spark({ points }: HistorySeries): string {
  if (points.length < fewestBars) return "";
  const shown = points.slice(-32).map(({ value }) => value);
  const [least, most] = [Math.min(...shown), Math.max(...shown)];
  const height = (value: number): number => (most === least ? 3 : Math.round(((value - least) / (most - least)) * 7));
  return shown.map((value) => bars[height(value)] ?? "").join("");
}
