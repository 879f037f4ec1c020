import type { HealthReport } from "@org/community-core";
import { type CommunityLoad, fullestUse } from "@org/community-core/continuity";
import { capitalised } from "../language/capitalised.js";
import type { Speech } from "../speech/speech.js";
import type { Chart } from "./chart.js";
import { amountAxis, gridOfRow } from "./drawing/amount-rows.js";
import { drawn } from "./drawing/drawn.js";
import { bar, chartWidth, fontSize, line, lineHeight, text } from "./drawing/marks.js";
import { remarks } from "./drawing/remarks.js";
import { type Scale, scaleFromZero } from "./drawing/scale.js";
import { clipped, strongWidth } from "./drawing/text-width.js";

/** Hours a week of a duty, or of all. */
interface LoadRow {
  readonly title: string;
  readonly needed?: { readonly low: number; readonly high: number; readonly basis?: string };
  readonly planned?: number;
}

/** What takes less is not drawn, unless hours are planned for it. */
const leastHours = 0.1;
const rowHeight = 68;
const barHeight = 18;

/** The hours that each duty needs, beside those that are planned for it; nothing where no hours are planned. */
export function loadChart({ load }: HealthReport, speech: Speech): readonly Chart[] {
  const rows = load === undefined ? [] : rowsOf(load, speech);
  if (load === undefined || !rows.some(({ planned = 0 }) => planned > 0)) return [];
  const words = speech.language.charts.load;
  const { hours } = speech.language.units;
  const inHours = (text: string): string => `${text} ${hours.other}`;
  return [
    drawn({
      id: "load",
      title: words.title,
      summary: words.summary(
        load.planned === undefined ? undefined : inHours(hoursText(load.planned, speech)),
        load.needed === undefined ? undefined : inHours(rangeText(load.needed, speech)),
      ),
      ...picture(rows, speech),
      table: {
        columns: words.columns,
        rows: rows.map(({ title, needed, planned }) => [
          title,
          needed === undefined ? "" : rangeText(needed, speech),
          planned === undefined ? "" : hoursText(planned, speech),
        ]),
      },
    }),
  ];
}

function rowsOf({ duties, needed, planned }: CommunityLoad, speech: Speech): readonly LoadRow[] {
  const rows = duties
    .filter((duty) => (duty.planned ?? 0) > 0 || (duty.needed?.high ?? 0) >= leastHours)
    .map(
      (duty): LoadRow => ({
        title: capitalised(speech.work(duty.duty)),
        ...(duty.needed === undefined ? {} : { needed: duty.needed }),
        ...(duty.planned === undefined ? {} : { planned: duty.planned }),
      }),
    );
  if (rows.length < 2) return rows;
  const all = { ...(needed === undefined ? {} : { needed }), ...(planned === undefined ? {} : { planned }) };
  return [...rows, { title: capitalised(speech.language.load.everything), ...all }];
}

function rangeText({ low, high }: { readonly low: number; readonly high: number }, speech: Speech): string {
  const [from, to] = [hoursText(low, speech), hoursText(high, speech)];
  return from === to ? from : `${from}–${to}`;
}

/** Hours as people plan them: to six minutes, from ten on whole. */
function hoursText(hours: number, { format }: Speech): string {
  if (hours > 0 && hours < 0.1) return `<${format.number(0.1)}`;
  return format.number(hours < 10 ? Math.round(hours * 10) / 10 : Math.round(hours));
}

function picture(
  rows: readonly LoadRow[],
  speech: Speech,
): { readonly height: number; readonly parts: readonly string[] } {
  const words = speech.language.charts.load;
  const most = Math.max(...rows.map(({ needed, planned = 0 }) => Math.max(needed?.high ?? 0, planned)));
  const scale = scaleFromZero(most, [0, chartWidth - 8]);
  const bottom = rows.length * rowHeight;
  const said = remarks(explained(rows, speech), bottom + lineHeight + 8);
  return {
    height: bottom + lineHeight + 12 + said.height,
    parts: [
      ...rows.flatMap((row, index) => rowParts(row, index * rowHeight, scale, speech)),
      ...amountAxis(scale, bottom, speech.format.number, words.unit),
      ...said.parts,
    ],
  };
}

/** What the parts of a row mean, as far as they are there. */
function explained(rows: readonly LoadRow[], { language, format }: Speech): readonly string[] {
  const words = language.charts.load;
  return [
    ...(rows.some(({ needed }) => needed !== undefined && needed.high > needed.low) ? [words.range] : []),
    ...(rows.some(({ needed }) => needed?.basis === "assumed") ? [words.assumed] : []),
    words.full(format.share(fullestUse)),
  ];
}

function rowParts({ title, needed, planned }: LoadRow, top: number, scale: Scale, speech: Speech): readonly string[] {
  const words = speech.language.charts.load;
  const said = [
    ...(needed === undefined ? [] : [words.needed(rangeText(needed, speech))]),
    ...(planned === undefined ? [] : [words.planned(hoursText(planned, speech))]),
  ].join(", ");
  const y = top + 2 * lineHeight + 5;
  return [
    text(4, top + fontSize + 2, clipped(title, chartWidth - 8, fontSize * strongWidth), { tone: "strong" }),
    text(4, top + fontSize + lineHeight + 1, clipped(said, chartWidth - 8, fontSize)),
    ...gridOfRow(scale, y, barHeight),
    ...(planned === undefined || planned <= 0
      ? []
      : [bar({ x: 0, y, width: scale.at(planned), height: barHeight }, "chart-open")]),
    ...(needed === undefined ? [] : neededBars(needed, y, scale)),
    ...(planned === undefined || planned <= 0
      ? []
      : [
          line(
            [scale.at(planned * fullestUse), y - 3],
            [scale.at(planned * fullestUse), y + barHeight + 3],
            "chart-limit",
          ),
        ]),
  ];
}

/** What is needed at least, and as an outline what it could be at most. */
function neededBars(
  { low, high }: { readonly low: number; readonly high: number },
  y: number,
  scale: Scale,
): readonly string[] {
  const [from, to] = [scale.at(low), scale.at(high)];
  const place = { y: y + 5, height: barHeight - 10 };
  return [
    ...(high > low ? [bar({ x: from, width: to - from, ...place }, "chart-outline")] : []),
    ...(low > 0 ? [bar({ x: 0, width: from, ...place }, "chart-1")] : []),
  ];
}
