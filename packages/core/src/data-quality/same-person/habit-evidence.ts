import { evidenceOfAnswers } from "./answers-to-each-other.js";
import { chancesOfCounts, mixed, sharesOfConcentrations } from "./concentrations.js";
import type { HabitCounts } from "./habit-counts.js";
import { type HabitSign, habitSigns } from "./habit-signs.js";
import { type Habits, habitsOf, timeShared } from "./habits.js";
import { usualHabits } from "./usual-habits.js";

/** What signs say of one person at most, in nats: no sign alone says more than e^8 or one in three thousand. Ours. */
const mostOfSign = 8;
/** A sign that speaks so clearly against one person settles it, whatever the others say. Ours. */
const mostAgainst = 3;
/**
 * Partners say less, for and against. Conversations last for days and bring the same partners together, so that they are no
 * independent draws: without these limits nearly all false suggestions came of them, and accounts that shared out their
 * conversations were missed. Ours, set by simulated communities.
 */
const mostOfPartners = 4;
const mostAgainstOfPartners = 1;
/** Partners are compared where so much of what two accounts do falls into the same months: others are there at other times. Ours. */
const leastShared = 0.5;

/** What habits of a community's people are like. */
export interface HabitModel {
  /** The habits of an account, or of one half of its days. */
  habitsOf(account: HabitCounts, half?: "even" | "odd"): Habits;
  /** How much likelier what two accounts do is if one person does it than if two do, as a logarithm; -Infinity: it is not one. */
  evidence(one: Habits, other: Habits): number;
  /** The same without how rarely they answer each other, of accounts whose keeping apart is asked for by itself. */
  likeness(one: Habits, other: Habits): number;
  /** The same of accounts at the two sides of a moment, where no sign settles it: people change in half a year. */
  evidenceOfSides(one: Habits, other: Habits): number;
}

/**
 * Learns from the most active people of a community how habits differ there. How much two accounts speak for one person is the
 * Bayes factor of one Dirichlet-multinomial for both against one each, sign by sign, the signs as independent, and of how rarely
 * they answer each other.
 *
 * How far people lie apart is a mixture of concentrations with shares by maximum likelihood, around what people did who were
 * there in the same months: what everybody does alike is no evidence. Over pairs of different people the factor is 1 on
 * average if they differ as the model says, so that it exceeds a limit in at most one pair of that many (Markov).
 *
 * @see https://en.wikipedia.org/wiki/Dirichlet-multinomial_distribution
 */
export function habitModel(people: readonly HabitCounts[], partners: readonly number[]): HabitModel {
  const usual = habitSigns.map((sign) => usualHabits(sign, people));
  const known = people.map((account) => habitsOf(account, usual));
  const cellOf = (person: number): number => partners.indexOf(person);
  const leftOut = ({ kind }: HabitSign, persons: readonly number[]): readonly number[] =>
    kind === "partners" ? persons.map(cellOf) : [];
  const signs = habitSigns.map((sign, place) => {
    const chances = known.map(({ person, counts, expected }) =>
      chancesOfCounts(counts[place] ?? none, expected[place] ?? none, leftOut(sign, [person])),
    );
    return { sign, place, shares: sharesOfConcentrations(chances) };
  });
  const evidenceOf = (kind: HabitSign["kind"], one: Habits, other: Habits): number => {
    const own = signs.filter(({ sign }) => sign.kind === kind);
    const found = own.map(({ sign, place, shares }) => {
      const expected = added(one.expected[place] ?? none, other.expected[place] ?? none);
      const [counts, otherCounts] = [one.counts[place] ?? none, other.counts[place] ?? none];
      const left = leftOut(sign, [one.person, other.person]);
      const chance = (seen: Float64Array): number => mixed(chancesOfCounts(seen, expected, left), shares);
      return chance(added(counts, otherCounts)) - chance(counts) - chance(otherCounts);
    });
    return found.reduce((sum, one) => sum + one, 0) / own.length;
  };
  const answersOf = (one: Habits, other: Habits): number => {
    // Two halves of one account cannot answer each other.
    if (one.person === other.person) return 0;
    const ofPartners = signs.find(({ sign }) => sign.kind === "partners");
    return ofPartners === undefined ? 0 : evidenceOfAnswers(one, other, { ...ofPartners, cellOf });
  };
  const partnersOf = (one: Habits, other: Habits): number =>
    isSameTime(one, other)
      ? Math.max(-mostAgainstOfPartners, Math.min(mostOfPartners, evidenceOf("partners", one, other)))
      : 0;
  const likeness = (one: Habits, other: Habits): number => {
    let sum = 0;
    for (const kind of ["hours", "venues"] as const) {
      const found = evidenceOf(kind, one, other);
      if (found < -mostAgainst) return Number.NEGATIVE_INFINITY;
      sum += Math.min(mostOfSign, found);
    }
    return sum + partnersOf(one, other);
  };
  return {
    habitsOf: (account, half) => habitsOf(account, usual, half),
    likeness,
    evidence(one, other) {
      const answers = isSameTime(one, other) ? answersOf(one, other) : 0;
      return answers < -mostAgainst ? Number.NEGATIVE_INFINITY : Math.min(mostOfSign, answers) + likeness(one, other);
    },
    evidenceOfSides: (one, other) =>
      limited(isSameTime(one, other) ? answersOf(one, other) : 0) +
      limited(evidenceOf("hours", one, other)) +
      limited(evidenceOf("venues", one, other)) +
      partnersOf(one, other),
  };
}

function isSameTime(one: Habits, other: Habits): boolean {
  return timeShared(one, other) >= leastShared;
}

/** What a sign says, where none settles it: people change from one season to the next. */
function limited(evidence: number): number {
  return Math.max(-mostAgainst, Math.min(mostOfSign, evidence));
}

const none = new Float64Array();

function added(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((value, place) => value + (other[place] ?? 0));
}
