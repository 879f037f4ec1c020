import type { HealthReport } from "@org/community-core";
import type { Audience } from "../document/audience.js";
import { capitalised } from "../language/capitalised.js";
import type { Speech } from "../speech/speech.js";
import type { Chart } from "./chart.js";
import { drawn } from "./drawing/drawn.js";
import { bar, chartWidth, fontSize, lineHeight, text } from "./drawing/marks.js";
import { remarks } from "./drawing/remarks.js";
import { clipped, strongWidth, textWidth } from "./drawing/text-width.js";
import { type DividedDuty, type DutyPart, sharesOfDuty } from "./shares-of-duty.js";

/** Of fewer acts a bar from end to end says more than there is. */
const leastDrawn = 5;
/** Fewer acts rest on one person by chance: as in the findings of work. */
const leastTold = 30;

const barHeight = 18;
const classes = ["chart-1", "chart-2", "chart-3"] as const;

/** Who carries which duty: a bar for each, from end to end all that is done of it. */
export function dutiesChart(report: HealthReport, speech: Speech, audience: Audience): readonly Chart[] {
  const duties = sharesOfDuty(report, speech, audience);
  const drawnDuties = duties.filter(({ acts }) => acts >= leastDrawn);
  const few = duties.filter(({ acts }) => acts < leastDrawn);
  const most = drawnDuties.find(({ acts }) => acts >= leastTold) ?? drawnDuties[0];
  const [largest] = most?.parts ?? [];
  if (most === undefined || largest === undefined) return [];
  const { charts } = speech.language;
  const nameLines =
    1 + Math.max(...drawnDuties.flatMap(({ parts }) => placedNames(parts, speech).map(({ line }) => line)));
  const rowHeight = (1 + nameLines) * lineHeight + barHeight + 20;
  const { share, number, list } = speech.format;
  const names = few.map(({ noun, acts }) => `${noun} (${number(acts)})`);
  const said = remarks(names.length === 0 ? [] : [charts.duties.few(list(names))], drawnDuties.length * rowHeight - 4);
  return [
    drawn({
      id: "duties",
      title: charts.duties.title,
      summary: charts.duties.summary({
        duty: most.noun,
        who: capitalised(largest.who),
        share: share(largest.share),
        onOne: number(drawnDuties.filter(({ parts }) => (parts[0]?.share ?? 0) > 0.5).length),
        of: number(drawnDuties.length),
      }),
      height: drawnDuties.length * rowHeight - 10 + said.height,
      parts: [...drawnDuties.flatMap((duty, index) => row(duty, index * rowHeight, speech)), ...said.parts],
      table: {
        columns: charts.duties.columns,
        rows: duties.flatMap(({ title, parts }) => parts.map((part) => [title, part.who, share(part.share)])),
      },
    }),
  ];
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
    const drawnBar = bar({ x, y, width: Math.max(0.5, width - 1.5), height: barHeight }, classOf(index, isRest));
    x += width;
    return drawnBar;
  });
}

/** A name with its mark, where it stands. */
interface PlacedName {
  readonly said: string;
  readonly x: number;
  /** 0 for the first line of a row. */
  readonly line: number;
}

const [swatch, gap] = [14, 12];

/** The names of a bar in its order, on as many lines as they take. */
function placedNames(parts: readonly DutyPart[], { format }: Speech): readonly PlacedName[] {
  let [x, nameLine] = [0, 0];
  return parts.map(({ who, share }): PlacedName => {
    const part = format.share(share);
    // A pseudonym of any length leaves its share readable.
    const most = chartWidth / 2 - swatch - gap - textWidth(` ${part}`, fontSize * strongWidth);
    const said = `${clipped(who, most, fontSize * strongWidth)} ${part}`;
    const width = swatch + textWidth(said, fontSize * strongWidth) + gap;
    if (x > 0 && x + width > chartWidth + gap) [x, nameLine] = [0, nameLine + 1];
    const placed = { said, x, line: nameLine };
    x += width;
    return placed;
  });
}

function names(parts: readonly DutyPart[], y: number, speech: Speech): readonly string[] {
  return placedNames(parts, speech).flatMap(({ said, x, line: nameLine }, index) => {
    const base = y + nameLine * lineHeight;
    return [
      bar({ x: x + 0.5, y: base - 9.5, width: 9, height: 9 }, classOf(index, parts[index]?.isRest)),
      text(x + swatch, base, said, index === 0 ? { tone: "strong" } : {}),
    ];
  });
}

function classOf(index: number, isRest: true | undefined): string {
  return isRest === true ? "chart-open" : (classes[index] ?? "chart-3");
}
