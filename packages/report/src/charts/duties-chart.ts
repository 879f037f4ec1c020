import type { HealthReport } from "@org/community-core";
import { capitalised } from "../language/capitalised.js";
import type { Speech } from "../speech/speech.js";
import type { Audience } from "./audience.js";
import type { Chart } from "./chart.js";
import { drawn } from "./drawing/drawn.js";
import { bar, chartWidth, fontSize, lineHeight, text } from "./drawing/marks.js";
import { clipped, strongWidth, textWidth } from "./drawing/text-width.js";
import { type DividedDuty, type DutyPart, sharesOfDuty } from "./shares-of-duty.js";

/** Of fewer acts a bar from end to end says more than there is. */
const leastDrawn = 5;
/** Fewer acts rest on one person by chance: as in the findings of work. */
const leastTold = 30;

const barHeight = 18;
const rowHeight = 2 * lineHeight + barHeight + 20;
const classes = ["chart-1", "chart-2", "chart-3"] as const;

/** Who carries which duty: a bar for each, from end to end all that is done of it. */
export function dutiesChart(report: HealthReport, speech: Speech, audience: Audience): readonly Chart[] {
  const duties = sharesOfDuty(report, speech, audience);
  const drawnDuties = duties.filter(({ acts }) => acts >= leastDrawn);
  const few = duties.filter(({ acts }) => acts < leastDrawn);
  const most = mostTelling(drawnDuties);
  const [largest] = most?.parts ?? [];
  if (most === undefined || largest === undefined) return [];
  const { charts } = speech.language;
  const { share } = speech.format;
  return [
    drawn({
      id: "duties",
      title: charts.duties.title,
      summary: charts.duties.summary(most.noun, capitalised(largest.who), share(largest.share)),
      height: drawnDuties.length * rowHeight - 12 + (few.length === 0 ? 0 : lineHeight),
      parts: [
        ...drawnDuties.flatMap((duty, index) => row(duty, index * rowHeight, speech)),
        ...fewActs(few, drawnDuties.length * rowHeight, speech),
      ],
      table: {
        columns: charts.duties.columns,
        rows: duties.flatMap(({ title, parts }) => parts.map((part) => [title, part.who, share(part.share)])),
      },
    }),
  ];
}

/** The duty whose largest part is the largest, among those of which much is done; else the first. */
function mostTelling(duties: readonly DividedDuty[]): DividedDuty | undefined {
  const shareOf = ({ parts }: DividedDuty): number => parts[0]?.share ?? 0;
  const often = duties.filter(({ acts }) => acts >= leastTold);
  return often.toSorted((one, other) => shareOf(other) - shareOf(one))[0] ?? duties[0];
}

/** Of duties that nearly nobody did anything of, that they are not drawn. */
function fewActs(duties: readonly DividedDuty[], y: number, { language, format }: Speech): readonly string[] {
  if (duties.length === 0) return [];
  const names = duties.map(({ noun, acts }) => `${noun} (${format.number(acts)})`);
  const said = language.charts.duties.few(format.list(names));
  return [text(0, y + 2, clipped(said, chartWidth, fontSize), { tone: "quiet" })];
}

function row({ title, acts, parts }: DividedDuty, top: number, speech: Speech): readonly string[] {
  const { one, other } = speech.language.units.acts;
  const count = speech.format.count(acts, one, other);
  const room = chartWidth - textWidth(count, fontSize) - 12;
  return [
    text(0, top + fontSize, clipped(title, room, fontSize * strongWidth), { tone: "strong" }),
    text(chartWidth, top + fontSize, count, { anchor: "end", tone: "quiet" }),
    ...segments(parts, top + lineHeight + 2),
    ...names(parts, top + lineHeight + barHeight + fontSize + 6, speech),
  ];
}

function segments(parts: readonly DutyPart[], y: number): readonly string[] {
  let x = 0;
  return parts.map(({ share, isRest }, index) => {
    const width = share * chartWidth;
    const className = isRest === true ? "chart-open" : (classes[index] ?? "chart-3");
    const drawnBar = bar({ x, y, width: Math.max(0.5, width - 1.5), height: barHeight }, className);
    x += width;
    return drawnBar;
  });
}

/** Who it is, in the order of the bar: each with its mark, as far as there is room. */
function names(parts: readonly DutyPart[], y: number, { format }: Speech): readonly string[] {
  const swatch = 14;
  const room = chartWidth / parts.length - swatch - 14;
  let x = 0;
  return parts.flatMap(({ who, share, isRest }, index) => {
    const part = format.share(share);
    const name = clipped(who, Math.max(40, room - textWidth(` ${part}`, fontSize)), fontSize);
    const said = `${name} ${part}`;
    const className = isRest === true ? "chart-open" : (classes[index] ?? "chart-3");
    const place = x;
    x += swatch + textWidth(said, fontSize) + 12;
    return [
      bar({ x: place + 0.5, y: y - 9.5, width: 9, height: 9 }, className),
      text(place + swatch, y, said, index === 0 ? { tone: "strong" } : {}),
    ];
  });
}
