import { chancesOfHits, mixed } from "./concentrations.js";
import type { Habits } from "./habits.js";

/** How partners are told apart in a community. */
export interface PartnerSign {
  /** The place of partners among the signs. */
  readonly place: number;
  /** The shares of the concentrations. */
  readonly shares: readonly number[];
  /** The place of a person among the cells of partners; -1: it has none. */
  readonly cellOf: (person: number) => number;
}

/**
 * How much likelier it is that two accounts answer each other as rarely as they do if they are one person, as a logarithm.
 * Whoever has two accounts answers the other one never, or about as often as itself (geometrically); two people who are there
 * at the same time answer each other as often as everybody answers either.
 */
export function evidenceOfAnswers(one: Habits, other: Habits, sign: PartnerSign): number {
  return evidenceOfSide(one, other.person, sign) + evidenceOfSide(other, one.person, sign);
}

function evidenceOfSide(side: Habits, other: number, { place, shares, cellOf }: PartnerSign): number {
  const [counts, expected] = [side.counts[place], side.expected[place]];
  const [partner, self] = [cellOf(other), cellOf(side.person)];
  if (counts === undefined || expected === undefined || partner < 0) return 0;
  const sum = (values: Float64Array): number =>
    values.reduce((all, value, cell) => all + (cell === self ? 0 : value), 0);
  const [of, usual] = [sum(counts), sum(expected)];
  const answers = counts[partner] ?? 0;
  const own = side.ownAnswers + 1;
  const ifOne = 0.5 * (answers === 0 ? 1 : 0) + (0.5 / (own + 1)) * (own / (own + 1)) ** answers;
  return Math.log(ifOne) - mixed(chancesOfHits(answers, of, (expected[partner] ?? 0) / usual), shares);
}
