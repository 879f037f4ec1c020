import type { HealthReport } from "@org/community-core";
import type { NetworkCore } from "@org/community-core/engagement";
import type { Speech } from "../speech/speech.js";
import type { Chart } from "./chart.js";
import { drawn } from "./drawing/drawn.js";
import { chartWidth, dot, fontSize, line, text } from "./drawing/marks.js";
import { remarks } from "./drawing/remarks.js";
import { clipped } from "./drawing/text-width.js";
import { flawRemarks } from "./flaw-remarks.js";

const fewestPeople = 5;
/** Where nearly all reply to nearly all, no line says anything. */
const mostDense = 0.6;

/**
 * Who replies to whom in the middle of the network, on a round, from the top down by how far in the middle they are;
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
      ...picture(series.value, [network.note, ...flawRemarks(series.value.caveats, speech)]),
      table: {
        columns: network.columns,
        rows: people.map(({ person, partners }) => [person, format.count(partners, one, other)]),
      },
    }),
  ];
}

const centre = { x: chartWidth / 2, y: 168 };
/** Narrower than high, so that names have a place at both sides. */
const radius = { x: 92, y: 150 };
const largestDot = 11;

/** Where somebody stands, and on which side of the middle. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly isRight: boolean;
}

function picture(
  { people, ties }: NetworkCore,
  notes: readonly string[],
): { readonly height: number; readonly parts: readonly string[] } {
  const places = new Map(people.map(({ person }, index) => [person, placeOf(index, people.length)]));
  const most = Math.max(...people.map(({ partners }) => partners));
  const said = remarks(notes, 2 * centre.y);
  return {
    height: 2 * centre.y + said.height,
    parts: [
      ...ties.flatMap(({ one, other }) => {
        const [from, to] = [places.get(one), places.get(other)];
        return from === undefined || to === undefined ? [] : [line([from.x, from.y], [to.x, to.y], "chart-tie")];
      }),
      // By area: twice the partners is twice the dot.
      ...people.flatMap(({ person, partners }) => {
        const place = places.get(person);
        const size = Math.max(2.5, largestDot * Math.sqrt(partners / Math.max(1, most)));
        return place === undefined ? [] : [dot(place.x, place.y, size, "chart-1"), label(person, place)];
      }),
      ...said.parts,
    ],
  };
}

/** On a round in turns right and left from the top down, each row as far from the next, so that no name meets another. */
function placeOf(index: number, count: number): Place {
  const rows = Math.ceil(count / 2);
  const isRight = index % 2 === 0;
  const height = (2 * Math.floor(index / 2) + 1) / rows - 1;
  const width = Math.sqrt(1 - height * height);
  return { x: centre.x + (isRight ? 1 : -1) * radius.x * width, y: centre.y + radius.y * height, isRight };
}

/** The name outside of the round, where no line is. */
function label(person: string, { x, y, isRight }: Place): string {
  const begin = x + (isRight ? 1 : -1) * (largestDot + 4);
  const said = clipped(person, isRight ? chartWidth - begin : begin, fontSize);
  return text(begin, y + fontSize * 0.35, said, isRight ? {} : { anchor: "end" });
}
