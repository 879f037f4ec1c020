import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { lastAtOrBefore } from "../../stats/last-at-or-before.js";
import { countRowsBefore } from "../count-rows-before.js";
import type { PersonRows } from "../rows-by-person.js";
import { accountsKeptApart, type KeptApart, type WayApart } from "./accounts-kept-apart.js";
import { type HabitCounter, habitCounter } from "./habit-counts.js";
import { type HabitModel, habitModel } from "./habit-evidence.js";
import type { Meetings } from "./meetings.js";

/** Two accounts of different people pass for one in so few communities, at most, if people differ as the model says. Ours. */
const mostFalse = 0.005;

/**
 * So many communities have a pair of different people as alike, at most: then whether there are two accounts of one person
 * cannot be told. Ours.
 */
const mostDoubtful = 1;

/** Counted as if so many accounts were compared at least, so that no sign alone is enough: few tell little of how people differ. Ours. */
const fewestCompared = 10;

/**
 * The same of accounts that never meet. More is allowed than of habits: two people who never meet by chance did not come near it in
 * simulated communities nor in real ones. Ours.
 */
const mostFalseApart = 0.02;

/** Two accounts that may be one person's, the one that began earlier first. */
export interface AlikeAccounts {
  readonly earlier: PersonRows;
  readonly later: PersonRows;
  /** What shows it: the same habits, or habits alike and that they never meet. */
  readonly sign: "habits" | WayApart;
  /** How often they meet, and how often two people would; absent where habits show it. */
  readonly meetings?: Meetings;
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
  const recent = active.map(({ person, rows }) => ({
    person,
    rows: rows.subarray(countRowsBefore(at, rows, counter.begin)),
  }));
  const counted = recent.map((account) => counter.count(account));
  const model = habitModel(counted, counter.partners);
  const compared = Math.max(fewestCompared, active.length);
  const leastFor = (most: number): number => Math.log((compared * (compared - 1)) / 2 / most);
  const least = leastFor(mostFalse);
  const habits = counted.map((one) => model.habitsOf(one));
  const from = lastAtOrBefore(at, counter.begin - 1) + 1;
  const apart = accountsKeptApart(dataset, recent, [from, end], { counter, model });
  const isPair = ({ places }: KeptApart, other: number, place: number): boolean =>
    places[0] === other && places[1] === place;
  const alike: AlikeAccounts[] = [];
  let doubtful = 0;
  active.forEach((account, place) => {
    for (let before = 0; before < place; before++) {
      const [other, one, two] = [active[before], habits[place], habits[before]];
      if (other === undefined || one === undefined || two === undefined) continue;
      const [way] = apart.filter((pair) => isPair(pair, before, place)).sort((a, b) => b.evidence - a.evidence);
      const evidence = model.evidence(one, two);
      if (way !== undefined && way.evidence >= leastFor(mostFalseApart))
        alike.push({ ...inTime(account, other), sign: way.way, meetings: way.meetings });
      else if (evidence >= least) alike.push({ ...inTime(account, other), sign: "habits" });
      else if (evidence >= leastFor(mostDoubtful) || (way?.evidence ?? 0) >= leastFor(mostDoubtful)) doubtful++;
    }
  });
  const recognisable = counted.filter(
    (one) => model.evidence(model.habitsOf(one, "even"), model.habitsOf(one, "odd")) >= least,
  );
  return { counter, model, alike, doubtful, recognisable: recognisable.length };
}

function inTime(one: PersonRows, other: PersonRows): Pick<AlikeAccounts, "earlier" | "later"> {
  const isEarlier = (one.rows[0] ?? 0) < (other.rows[0] ?? 0);
  return isEarlier ? { earlier: one, later: other } : { earlier: other, later: one };
}
