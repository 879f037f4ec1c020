import type { Habits } from "./habit-evidence.js";

/** How likely so many of so many answers go to one partner, as a logarithm, among two different people. */
export type ChanceOfAnswers = (answers: number, of: number, share: number) => number;

/**
 * How much likelier it is that two accounts answer each other as rarely as they do if they are one person, as a logarithm.
 * Whoever has two accounts answers the other one never, or about as often as itself (geometrically); two people who are there
 * at the same time answer each other as often as everybody answers either.
 *
 * @param partner - The place of an account among the cells of partners; -1: it has none.
 */
export function evidenceOfAnswers(
  one: Habits,
  other: Habits,
  sign: number,
  partner: (person: number) => number,
  chance: ChanceOfAnswers,
): number {
  return (
    evidenceOfSide(one, sign, partner(other.person), partner(one.person), chance) +
    evidenceOfSide(other, sign, partner(one.person), partner(other.person), chance)
  );
}

function evidenceOfSide(side: Habits, sign: number, partner: number, self: number, chance: ChanceOfAnswers): number {
  const [counts, expected] = [side.counts[sign], side.expected[sign]];
  if (counts === undefined || expected === undefined || partner < 0) return 0;
  const sum = (values: Float64Array): number =>
    values.reduce((all, value, cell) => all + (cell === self ? 0 : value), 0);
  const [of, usual] = [sum(counts), sum(expected)];
  const answers = counts[partner] ?? 0;
  const own = side.ownAnswers + 1;
  const ifOne = 0.5 * (answers === 0 ? 1 : 0) + (0.5 / (own + 1)) * (own / (own + 1)) ** answers;
  return Math.log(ifOne) - chance(answers, of, (expected[partner] ?? 0) / usual);
}
