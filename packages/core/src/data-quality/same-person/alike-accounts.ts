import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { countRowsBefore } from "../count-rows-before.js";
import type { PersonRows } from "../rows-by-person.js";
import { type HabitCounter, habitCounter } from "./habit-counts.js";
import { type HabitModel, habitModel } from "./habit-evidence.js";

/** Two accounts of different people pass for one in so few communities, at most, if people differ as the model says. Ours. */
const mostFalse = 0.005;

/**
 * So many communities have a pair of different people as alike, at most: then whether there are two accounts of one person
 * cannot be told. Ours.
 */
const mostDoubtful = 1;

/** Counted as if so many accounts were compared at least, so that no sign alone is enough: few tell little of how people differ. Ours. */
const fewestCompared = 10;

/** Two accounts with the same habits, the one that began earlier first. */
export interface AlikeAccounts {
  readonly earlier: PersonRows;
  readonly later: PersonRows;
}

/** What habits say of the most active accounts. */
export interface HabitsOfActive {
  readonly counter: HabitCounter;
  readonly model: HabitModel;
  readonly alike: readonly AlikeAccounts[];
  /** How many other pairs are as alike as those of one person may be, and as chance makes one in any community. */
  readonly doubtful: number;
  /** How many accounts' even and odd days would be recognised as one person's: with none, nobody could be. */
  readonly recognisable: number;
}

/**
 * Compares the habits of each two of some accounts. Two are alike if what they do is so much likelier to be done by one
 * person that, over all pairs that are compared, different people would be told in at most one of two hundred communities (Markov's bound).
 *
 * @param active - The most active first.
 */
export function habitsOfActive(dataset: CommunityDataset, active: readonly PersonRows[], end: number): HabitsOfActive {
  const counter = habitCounter(dataset, active, end);
  const { at } = dataset.contributions;
  const counted = active.map(({ person, rows }) =>
    counter.count({ person, rows: rows.subarray(countRowsBefore(at, rows, counter.begin)) }),
  );
  const model = habitModel(counted, counter.partners);
  const compared = Math.max(fewestCompared, active.length);
  const leastFor = (most: number): number => Math.log((compared * (compared - 1)) / 2 / most);
  const [least, leastDoubtful] = [leastFor(mostFalse), leastFor(mostDoubtful)];
  const recognisable = counted.filter(
    (one) => model.evidence(model.habitsOf(one, "even"), model.habitsOf(one, "odd")) >= least,
  );
  const habits = counted.map((one) => model.habitsOf(one));
  const alike: AlikeAccounts[] = [];
  let doubtful = 0;
  active.forEach((account, place) => {
    for (let before = 0; before < place; before++) {
      const [other, one, two] = [active[before], habits[place], habits[before]];
      if (other === undefined || one === undefined || two === undefined) continue;
      const evidence = model.evidence(one, two);
      if (evidence >= least) alike.push(inTime(account, other));
      else if (evidence >= leastDoubtful) doubtful++;
    }
  });
  return { counter, model, alike, doubtful, recognisable: recognisable.length };
}

function inTime(one: PersonRows, other: PersonRows): AlikeAccounts {
  const isEarlier = (one.rows[0] ?? 0) < (other.rows[0] ?? 0);
  return isEarlier ? { earlier: one, later: other } : { earlier: other, later: one };
}
