import type { HealthReport } from "@org/community-core";
import type { NetworkCore } from "@org/community-core/engagement";
import type { Speech } from "../speech/speech.js";
import type { Chart } from "./chart.js";
import { drawn } from "./drawing/drawn.js";
import { chartWidth, dot, fontSize, line, lineHeight, text } from "./drawing/marks.js";
import { clipped, textWidth } from "./drawing/text-width.js";

const fewestPeople = 5;
/** Where nearly all reply to nearly all, no line says anything. */
const mostDense = 0.6;

/**
 * Who replies to whom in the middle of the network, in a circle, from the top with the sun by how far in the middle they are;
 * nothing where nobody has a place of their own in it. For the team: every dot is a person.
 */
export function networkChart(report: HealthReport, speech: Speech): readonly Chart[] {
  const series = report.series?.network;
  if (series?.status !== "measured") return [];
  const { people, ties, size } = series.value;
  const possible = (people.length * (people.length - 1)) / 2;
  if (people.length < fewestPeople || ties.length === 0 || ties.length > possible * mostDense) return [];
  const [most] = people.toSorted((one, other) => other.partners - one.partners);
  if (most === undefined) return [];
  const { network } = speech.language.charts;
  const { one, other } = speech.language.units.people;
  const { format } = speech;
  return [
    drawn({
      id: "reply-network",
      title: network.title,
      summary: network.summary(
        format.number(people.length),
        format.count(size, one, other),
        most.person,
        format.number(most.partners),
      ),
      ...picture(series.value, network.note),
      table: {
        columns: network.columns,
        rows: people.map(({ person, partners }) => [person, format.count(partners, one, other)]),
      },
    }),
  ];
}

const centre = { x: chartWidth / 2, y: 190 };
const radius = 140;
const largestDot = 11;

function picture(
  { people, ties }: NetworkCore,
  note: string,
): { readonly height: number; readonly parts: readonly string[] } {
  const angles = new Map(
    people.map(({ person }, index) => [person, (2 * Math.PI * index) / people.length - Math.PI / 2]),
  );
  const placeOf = (person: string): readonly [number, number] => {
    const angle = angles.get(person) ?? 0;
    return [centre.x + radius * Math.cos(angle), centre.y + radius * Math.sin(angle)];
  };
  const most = Math.max(...people.map(({ partners }) => partners));
  return {
    height: 2 * centre.y + lineHeight + 4,
    parts: [
      ...ties.map(({ one, other }) => line(placeOf(one), placeOf(other), "chart-tie")),
      ...people.flatMap(({ person, partners }) => {
        const [x, y] = placeOf(person);
        // By area: twice the partners is twice the dot.
        return [dot(x, y, Math.max(2.5, largestDot * Math.sqrt(partners / most)), "chart-1")];
      }),
      ...people.map(({ person }) => label(person, angles.get(person) ?? 0)),
      text(chartWidth / 2, 2 * centre.y + lineHeight - 2, clipped(note, chartWidth, fontSize), {
        anchor: "middle",
        tone: "quiet",
      }),
    ],
  };
}

/** The name outside of the circle, so that it meets neither a line nor another name. */
function label(person: string, angle: number): string {
  const away = radius + largestDot + 5;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const x = centre.x + away * cos;
  const isMiddle = Math.abs(cos) < 0.12;
  const room = isMiddle ? 70 : cos > 0 ? chartWidth - x : x;
  const said = clipped(person, Math.max(0, room), fontSize);
  const anchor = isMiddle ? "middle" : cos > 0 ? "start" : "end";
  const y = centre.y + away * sin + fontSize * (0.35 + 0.35 * sin);
  const half = textWidth(said, fontSize) / 2;
  return text(isMiddle ? Math.max(half, Math.min(chartWidth - half, x)) : x, y, said, { anchor });
}
