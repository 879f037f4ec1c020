import type { Speech } from "../speech/speech.js";
import { firstThatFits, type PlaceLabel, type Plot } from "./drawing/axes.js";

/** Names of months, or of years, under the periods in which they begin: as many as have a place. */
export function dateLabels(
  moments: readonly string[],
  xOf: (index: number) => number,
  { format }: Speech,
  { left, right }: Plot,
): readonly PlaceLabel[] {
  const dates = moments.map((from, index) => ({ from, x: xOf(index), ...format.yearAndMonth(from) }));
  const changes = dates.filter(({ year, month }, index) => {
    const before = dates[index - 1];
    return before === undefined || before.month !== month || before.year !== year;
  });
  const everyMonths = (count: number): readonly PlaceLabel[] =>
    changes.filter(({ month }) => (month - 1) % count === 0).map((one) => named(one, format));
  const everyYears = (count: number): readonly PlaceLabel[] =>
    changes
      .filter(({ month, year }) => month === 1 && year % count === 0)
      .map(({ x, year }) => ({ x, text: `${year}` }));
  const ends = [changes[0], changes.at(-1)].flatMap((end) => (end === undefined ? [] : [named(end, format)]));
  const many = [everyMonths(1), everyMonths(3), everyMonths(6), everyYears(1), everyYears(2), everyYears(5)];
  // One date alone says neither how long nor which way: then where it begins and where it ends.
  const choices = [...many.filter((labels) => labels.length > 1), ...(ends.length > 1 ? [ends] : []), ...many];
  return firstThatFits([...choices, ...choices.map((labels) => labels.slice(-1))], left, right);
}

/** A place with its month. */
function named({ x, from }: { readonly x: number; readonly from: string }, format: Speech["format"]): PlaceLabel {
  return { x, text: format.month(from) };
}
