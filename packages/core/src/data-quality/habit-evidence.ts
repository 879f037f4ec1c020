import { logRisingFactorial } from "../stats/log-rising-factorial.js";
import { type ChanceOfAnswers, evidenceOfAnswers } from "./answers-to-each-other.js";
import { type HabitCounts, habitMonths } from "./habit-counts.js";
import { cutsOfDay, type HabitSign, habitCells, habitSigns, ownAnswersCell, quartersOfDay } from "./habit-signs.js";
import { usualHabits } from "./usual-habits.js";

/** How far people of one community can lie apart: from each by themselves to all alike. */
const concentrations: readonly number[] = [2, 5, 12, 30, 75, 200, 500];
const rounds = 20;
/** A sign that speaks so clearly against one person, in nats, settles it, whatever the others say. Ours. */
const mostAgainst = 3;
/** No sign alone says more for one person than this, in nats: e^8 is one in three thousand. Ours. */
const mostOfSign = 8;
/** Partners are compared where so much of what two accounts do falls into the same months: others are there at other times. Ours. */
const leastShared = 0.5;

/** What an account does in each cell of each sign, whenever, and what people usually do who are there when it is. */
export interface Habits {
  readonly person: number;
  readonly counts: readonly Float64Array[];
  readonly expected: readonly Float64Array[];
  /** In how many hours it does something, by month. */
  readonly months: Float64Array;
  /** On how many days it answers itself. */
  readonly ownAnswers: number;
}

/** What habits of a community's people are like. */
export interface HabitModel {
  /** The habits of an account. Of one half of its days: the expectation is that of the whole. */
  habitsOf(account: HabitCounts, half?: "even" | "odd"): Habits;
  /** How much likelier what two accounts do is if one person does it than if two do, as a logarithm; -Infinity: it is not one. */
  evidence(one: Habits, other: Habits): number;
}

/**
 * Learns from the most active people of a community how habits differ there. How much two accounts speak for one person is the
 * Bayes factor of one Dirichlet-multinomial for both against one each, sign by sign, the signs as independent.
 *
 * How far people lie apart is a mixture of concentrations with shares by maximum likelihood (EM), around what people did who
 * were there in the same months: what everybody does alike is no evidence. Over pairs of different people the factor is 1 on
 * average if they differ as the model says, so that it exceeds a limit in at most one pair of that many (Markov).
 *
 * @see https://en.wikipedia.org/wiki/Dirichlet-multinomial_distribution
 */
export function habitModel(people: readonly HabitCounts[], partners: readonly number[]): HabitModel {
  const signs = habitSigns.map((sign) => ({ sign, usual: usualHabits(sign, people) }));
  const habitsOf: HabitModel["habitsOf"] = (account, half) => ({
    person: account.person,
    counts: signs.map(({ sign }) => countsOf(sign, account, half)),
    expected: signs.map(({ usual }) => usual.expected(account)),
    months: monthsOf(account),
    ownAnswers: countsOf(ownAnswers, account)[0] ?? 0,
  });
  const known = people.map((account) => habitsOf(account));
  const cellsWithout = ({ isOfPartners }: HabitSign, persons: readonly number[]): readonly number[] =>
    isOfPartners ? persons.map((person) => partners.indexOf(person)) : [];
  const shares = signs.map(({ sign }, which) =>
    mixtureOf(
      known.map(({ person, counts, expected }) =>
        chancesOf(counts[which] ?? none, expected[which] ?? none, cellsWithout(sign, [person])),
      ),
    ),
  );
  const evidenceOf = (sign: HabitSign, which: number, one: Habits, other: Habits): number => {
    const [counts, otherCounts] = [one.counts[which] ?? none, other.counts[which] ?? none];
    const expected = added(one.expected[which] ?? none, other.expected[which] ?? none);
    const left = cellsWithout(sign, [one.person, other.person]);
    const chance = (seen: Float64Array): number => mixed(chancesOf(seen, expected, left), shares[which] ?? []);
    return chance(added(counts, otherCounts)) - chance(counts) - chance(otherCounts);
  };
  const partnerSign = signs.length - 1;
  const ofAnswers: ChanceOfAnswers = (answers, of, share) =>
    mixed(
      concentrations.map(
        (concentration) =>
          logRisingFactorial(concentration * share, answers) +
          logRisingFactorial(concentration * (1 - share), of - answers) -
          logRisingFactorial(concentration, of) +
          logChoose(of, answers),
      ),
      shares[partnerSign] ?? [],
    );
  const partsOf = (one: Habits, other: Habits): readonly number[] => {
    const all = signs.map(({ sign }, which) => sign.weight * evidenceOf(sign, which, one, other));
    const hours = all.slice(0, cutsOfDay).reduce((sum, part) => sum + part, 0);
    const venues = all[cutsOfDay] ?? 0;
    if (timeShared(one, other) < leastShared) return [hours, venues];
    const answers = evidenceOfAnswers(one, other, partnerSign, (person) => partners.indexOf(person), ofAnswers);
    return [hours, venues, all[partnerSign] ?? 0, answers];
  };
  return {
    habitsOf,
    evidence(one, other) {
      const all = partsOf(one, other);
      if (Math.min(...all) < -mostAgainst) return Number.NEGATIVE_INFINITY;
      return all.reduce((sum, part) => sum + Math.min(mostOfSign, part), 0);
    },
  };
}

const ownAnswers: Pick<HabitSign, "first" | "cells"> = { first: ownAnswersCell, cells: 1 };
const none = new Float64Array();

/** In how many hours an account did something, by month. */
function monthsOf({ even, odd }: HabitCounts): Float64Array {
  const months = new Float64Array(habitMonths);
  for (let month = 0; month < habitMonths; month++)
    for (let cell = 0; cell < quartersOfDay; cell++) {
      const place = month * habitCells + cell;
      months[month] = (months[month] ?? 0) + (even[place] ?? 0) + (odd[place] ?? 0);
    }
  return months;
}

/** The share of what two accounts do that falls into the same months, 0–1. */
function timeShared(one: Habits, other: Habits): number {
  const [total, otherTotal] = [one, other].map(({ months }) => months.reduce((sum, count) => sum + count, 0));
  return one.months.reduce(
    (sum, count, month) => sum + Math.min(count / (total || 1), (other.months[month] ?? 0) / (otherTotal || 1)),
    0,
  );
}

/** In how many ways so many can be chosen of all, as a logarithm. */
function logChoose(of: number, chosen: number): number {
  return logRisingFactorial(of - chosen + 1, chosen) - logRisingFactorial(1, chosen);
}

/** What an account did in each cell of a sign over all months. */
function countsOf(
  { first, cells }: Pick<HabitSign, "first" | "cells">,
  { even, odd }: HabitCounts,
  half?: "even" | "odd",
): Float64Array {
  const counts = new Float64Array(cells);
  for (let month = 0; month < habitMonths; month++)
    for (let cell = 0; cell < cells; cell++) {
      const place = month * habitCells + first + cell;
      const [onEven, onOdd] = [even[place] ?? 0, odd[place] ?? 0];
      counts[cell] = (counts[cell] ?? 0) + (half === "odd" ? 0 : onEven) + (half === "even" ? 0 : onOdd);
    }
  return counts;
}

function added(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((value, place) => value + (other[place] ?? 0));
}

/** How likely counts are by each concentration around what is expected, as logarithms, some cells left out. */
function chancesOf(counts: Float64Array, expected: Float64Array, except: readonly number[]): readonly number[] {
  const cells = [...counts.keys()].filter((cell) => !except.includes(cell));
  const sumIn = (values: Float64Array): number => cells.reduce((sum, cell) => sum + (values[cell] ?? 0), 0);
  const [total, usual] = [sumIn(counts), sumIn(expected)];
  return concentrations.map((concentration) =>
    cells.reduce(
      (sum, cell) => sum + logRisingFactorial((concentration * (expected[cell] ?? 0)) / usual, counts[cell] ?? 0),
      -logRisingFactorial(concentration, total),
    ),
  );
}

/** The shares of the concentrations, by what each makes of each person; a person more is spread evenly over them. */
function mixtureOf(chances: readonly (readonly number[])[]): readonly number[] {
  let shares = concentrations.map(() => 1 / concentrations.length);
  for (let round = 0; round < rounds; round++) {
    const sums = concentrations.map(() => 1 / concentrations.length);
    for (const ofPerson of chances) {
      const all = mixed(ofPerson, shares);
      ofPerson.forEach((chance, which) => {
        sums[which] = (sums[which] ?? 0) + (shares[which] ?? 0) * Math.exp(chance - all);
      });
    }
    shares = sums.map((sum) => sum / (chances.length + 1));
  }
  return shares;
}

/** The logarithm of a mixture of chances that are given as logarithms. */
function mixed(chances: readonly number[], shares: readonly number[]): number {
  const largest = Math.max(...chances);
  const sum = chances.reduce((all, chance, which) => all + (shares[which] ?? 0) * Math.exp(chance - largest), 0);
  return largest + Math.log(sum);
}
