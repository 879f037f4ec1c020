import { fontSize, line, text } from "./marks.js";
import type { Scale } from "./scale.js";
import { textWidth } from "./text-width.js";

/** The part of a drawing in which values are drawn. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lines across the plot with their values at its left. */
export function valueAxis(scale: Scale, { left, right }: Plot, write: (value: number) => string): readonly string[] {
  return scale.ticks.flatMap((tick) => {
    const y = scale.at(tick);
    return [
      line([left, y], [right, y], tick === 0 ? "chart-axis" : "chart-grid"),
      text(left - 6, y + fontSize * 0.35, write(tick), { anchor: "end", tone: "quiet" }),
    ];
  });
}

/** Something that is said under a place of the plot. */
export interface PlaceLabel {
  readonly x: number;
  readonly text: string;
}

/** Space that has to stay between two labels. */
const gap = 8;

/** The middle of a label so that it stays within the drawing. */
function within({ x, text: said }: PlaceLabel, left: number, right: number): number {
  const half = textWidth(said, fontSize) / 2;
  return Math.max(left + half, Math.min(right - half, x));
}

/** Whether no label touches the next. */
function fits(labels: readonly PlaceLabel[], left: number, right: number): boolean {
  return labels.every((label, index) => {
    const before = labels[index - 1];
    if (before === undefined) return true;
    const room = within(label, left, right) - within(before, left, right);
    return room >= (textWidth(label.text, fontSize) + textWidth(before.text, fontSize)) / 2 + gap;
  });
}

/** The labels without those that would touch the next; the last stays. */
export function withoutTouching(labels: readonly PlaceLabel[], left: number, right: number): readonly PlaceLabel[] {
  const kept: PlaceLabel[] = [];
  for (const label of labels.toReversed()) if (fits([label, ...kept.slice(0, 1)], left, right)) kept.unshift(label);
  return kept;
}

/** Numbers in a line of their own under their places, as many as have a place, all within the drawing. */
export function numbersUnder(numbers: readonly PlaceLabel[], y: number, until: number): readonly string[] {
  return withoutTouching(numbers, 0, until).map((number) =>
    text(within(number, 0, until), y, number.text, { anchor: "middle", tone: "quiet" }),
  );
}

/** Labels under the plot, each with a small line to its place. */
export function placeAxis(
  labels: readonly PlaceLabel[],
  { bottom }: Plot,
  { from, until }: { readonly from: number; readonly until: number },
): readonly string[] {
  return labels.flatMap((label) => [
    line([label.x, bottom], [label.x, bottom + 5], "chart-axis"),
    text(within(label, from, until), bottom + 5 + fontSize, label.text, { anchor: "middle", tone: "quiet" }),
  ]);
}

/** Of several ways to label a plot, the first in which no label touches another; the last has one label at most. */
export function firstThatFits(
  choices: readonly (readonly PlaceLabel[])[],
  left: number,
  right: number,
): readonly PlaceLabel[] {
  const whole = choices.find((labels) => labels.length > 0 && fits(labels, left, right));
  return whole ?? (choices.find((labels) => labels.length > 0) ?? []).slice(0, 1);
}
