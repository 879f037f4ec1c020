import type { FigureChange, ReportComparison } from "@org/community-core/comparison";
import { changeInterval, changeText } from "../speech/change-text.js";
import type { Speech } from "../speech/speech.js";
import { valueText } from "../speech/value-text.js";
import { listed, paragraph } from "./paragraph.js";
import type { Block, MeasureLine } from "./report-document.js";

type Compared = Extract<FigureChange, { status: "compared" }>;

/** The counts that are shown without being asked for: how many take part, come, stay and go, how much is said, and who waits. */
const firstCounts: readonly string[] = [
  "active-contributors",
  "new-contributors",
  "contributions/opening",
  "contributions/reply",
  "unanswered-openings",
  "members-by-stage/regular",
  "replacement/new",
  "replacement/lapsed",
  "contributor-absence-factor/answering",
  "largest-share/answering",
];

/** The figures of both reports: what differs beyond chance first, then counts, then what cannot be said. */
export function composeFigureChanges(comparison: ReportComparison, speech: Speech, detail: boolean): readonly Block[] {
  const { relation, figures, judged } = comparison;
  const words = speech.language.comparison;
  const compared = figures.filter((change): change is Compared => change.status === "compared");
  const of = (verdict: Compared["verdict"]): readonly Compared[] => compared.filter((one) => one.verdict === verdict);
  const beyond = of("beyond-chance");
  const counted = of("counted");
  const moved = counted.filter((one) => !looksTheSame(one, speech));
  const same = counted.filter((one) => looksTheSame(one, speech)).map((one) => named(one, speech));
  const shown = detail ? moved : moved.filter(({ key }) => firstCounts.includes(key));
  return [
    { kind: "heading", level: 2, text: words.beyondTitle[relation] },
    ...(judged.count === 0
      ? []
      : [paragraph(words.judged(figuresText(judged.count, speech), speech.format.number(judged.byChance)))]),
    beyond.length === 0 ? paragraph(words.noneBeyond) : measures(beyond, speech),
    ...section(words.countedTitle[relation], [
      ...(moved.length === 0 ? [] : [paragraph(words.countedNote)]),
      ...(shown.length === 0 ? [] : [measures(shown, speech)]),
      ...(shown.length === moved.length
        ? []
        : [paragraph(words.moreCounts[relation](speech.format.number(moved.length - shown.length)))]),
      ...(same.length === 0 || !detail ? [] : [paragraph(words.sameCounts(same.join("; ")))]),
    ]),
    ...tight(words.withinTitle, of("within-chance"), speech),
    ...tight(words.notJudgedTitle, of("not-judged"), speech),
    ...composeGaps(comparison, speech),
  ];
}

/** What only one report has, or has otherwise. */
function composeGaps({ relation, figures }: ReportComparison, speech: Speech): readonly Block[] {
  const words = speech.language.comparison;
  const items = (status: Exclude<FigureChange["status"], "compared">): readonly string[] =>
    figures.flatMap((change) => {
      if (change.status === "compared" || change.status !== status) return [];
      if (change.status === "not-comparable")
        return [words.because(named(change, speech), words.notComparable[change.reason])];
      const why = change.refusal === undefined ? words.notAssessed : speech.refusal(change.refusal);
      return [words.because(named(change, speech), why)];
    });
  return [
    ...section(words.notComparableTitle, listed(items("not-comparable"))),
    ...section(words.nowMeasuredTitle[relation], listed(items("now-measured"))),
    ...section(words.noLongerTitle[relation], listed(items("no-longer-measured"))),
  ];
}

function figuresText(count: number, { language, format }: Speech): string {
  const { one, other } = language.comparison.figures;
  return format.count(count, one, other);
}

function section(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: "heading", level: 2, text: title }, ...blocks];
}

function tight(title: string, changes: readonly Compared[], speech: Speech): readonly Block[] {
  return section(title, changes.length === 0 ? [] : [measures(changes, speech)]);
}

function measures(changes: readonly Compared[], speech: Speech): Block {
  return { kind: "measures", tight: true, measures: changes.map((change) => line(change, speech)) };
}

function line(change: Compared, speech: Speech): MeasureLine {
  const { from, to, difference, interval } = change;
  const { unit } = to;
  const range = changeInterval(interval, unit, speech);
  const moved = changeText(difference, unit, speech);
  const { arrow } = speech.language.comparison;
  return {
    name: named(change, speech),
    value: arrow(valueText(from.value, unit, speech), valueText(to.value, unit, speech)),
    aside: range === "" ? moved : `${moved} (${range})`,
    details: [],
  };
}

/** Whether both values read the same: a difference that cannot be seen is none for a reader. */
function looksTheSame({ from, to }: Compared, speech: Speech): boolean {
  return valueText(from.value, from.unit, speech) === valueText(to.value, to.unit, speech);
}

/** The name of a figure, with the part of the community that it is about. */
function named({ key, of = {} }: Pick<FigureChange, "key" | "of">, speech: Speech): string {
  const place = [of.venue, of.part, of.group, of.department].filter((one) => one !== undefined);
  const name = speech.measure(key);
  return place.length === 0 ? name : `${name} (${place.join(", ")})`;
}
