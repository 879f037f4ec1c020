import type { HealthReport } from "@org/community-core";
import type { AnsweredAlone, CarrierAbsence } from "@org/community-core/continuity";
import { capitalised } from "../language/capitalised.js";
import type { Speech } from "../speech/speech.js";
import type { Chart } from "./chart.js";
import { amountAxis, gridOfRow } from "./drawing/amount-rows.js";
import { drawn } from "./drawing/drawn.js";
import { bar, chartWidth, fontSize, lineHeight, text } from "./drawing/marks.js";
import { remarks } from "./drawing/remarks.js";
import { type Scale, scaleFromZero } from "./drawing/scale.js";
import { clipped, strongWidth } from "./drawing/text-width.js";

/** Of fewer conversations some hang on one person by chance. */
const leastAnswered = 10;

const rowHeight = 60;
const barHeight = 16;

/**
 * What hangs on each of those who answer most: conversations that they answered first, and those that nobody else answered.
 * It is about single people, whatever they are called, so it is for the team.
 */
export function carriersChart({ duties }: HealthReport, speech: Speech): readonly Chart[] {
  const alone = duties?.answeredAlone;
  if (alone?.status !== "measured" || alone.value.answered < leastAnswered) return [];
  const people = alone.value.people.filter(({ onlyThey }) => onlyThey > 0);
  const [most] = people;
  if (most === undefined) return [];
  const { charts, duties: dutyWords } = speech.language;
  const { format } = speech;
  return [
    drawn({
      id: "carriers",
      title: charts.carriers.title,
      summary: charts.carriers.summary(
        most.person,
        format.number(most.onlyThey),
        format.count(alone.value.answered, dutyWords.conversations.one, dutyWords.conversations.other),
      ),
      ...picture(people, speech),
      table: {
        columns: charts.carriers.columns,
        rows: people.map(({ person, firstResponses, onlyThey, newcomersOnlyThey }) => [
          person,
          format.number(firstResponses),
          format.number(onlyThey),
          newcomersOnlyThey === undefined ? "" : format.number(newcomersOnlyThey),
        ]),
      },
    }),
  ];
}

function picture(
  people: AnsweredAlone["people"],
  speech: Speech,
): { readonly height: number; readonly parts: readonly string[] } {
  const { carriers } = speech.language.charts;
  const most = Math.max(...people.map(({ firstResponses, onlyThey }) => Math.max(firstResponses, onlyThey)));
  const scale = scaleFromZero(most, [0, chartWidth - 8], { whole: true });
  const bottom = people.length * rowHeight;
  const said = remarks([carriers.bars], bottom + lineHeight + 8);
  return {
    height: bottom + lineHeight + 12 + said.height,
    parts: [
      ...people.flatMap((person, index) => row(person, index * rowHeight, scale, speech)),
      ...amountAxis(scale, bottom, speech.format.number, carriers.unit),
      ...said.parts,
    ],
  };
}

function row(
  { person, firstResponses, share, onlyThey, newcomersOnlyThey = 0 }: CarrierAbsence,
  top: number,
  scale: Scale,
  { language, format }: Speech,
): readonly string[] {
  const { carriers } = language.charts;
  const only = [
    carriers.only(format.number(onlyThey)),
    ...(newcomersOnlyThey === 0 ? [] : [carriers.newcomers(format.number(newcomersOnlyThey))]),
  ].join(", ");
  const first = `${capitalised(person)}: ${carriers.first(format.number(firstResponses), format.share(share))}`;
  const y = top + 2 * lineHeight + 5;
  return [
    text(4, top + fontSize + 2, clipped(first, chartWidth - 8, fontSize * strongWidth), { tone: "strong" }),
    text(4, top + fontSize + lineHeight + 1, clipped(only, chartWidth - 8, fontSize)),
    ...gridOfRow(scale, y, barHeight),
    bar({ x: 0, y, width: scale.at(firstResponses), height: barHeight }, "chart-outline"),
    bar({ x: 0, y: y + 4, width: scale.at(onlyThey), height: barHeight - 8 }, "chart-1"),
  ];
}
