import type { Random } from "../chance/random.js";
import { createWeightedSampler, type WeightedSampler } from "../chance/weighted-sampler.js";
import type { Habits, Occasion } from "./habits.js";
import type { Population } from "./population.js";

/** So many people come by before one of them takes part. */
const passers = 12;

/** Who is there to do something at the moment that the simulation has come to. */
export interface AttendanceRegister {
  /** Lets everybody in who has joined by now and out who has stopped by now. Time never goes back. */
  advance(at: number): void;
  /** Somebody who is active, by weight and by what they are drawn to, but not `except`; -1: there is nobody. */
  draw(random: Random, except: number, occasion: Occasion): number;
  /** How many members have joined. */
  joined(): number;
}

/** Opens the register before the first moment. */
export function createAttendanceRegister(population: Population, habits: Habits | undefined): AttendanceRegister {
  const { size, firstMember, joinedAt, activeUntil, weight } = population;
  const sampler = createWeightedSampler(size);
  const endings = endingOrder(activeUntil);
  let nextJoining = firstMember;
  let nextEnding = 0;
  for (let host = 0; host < firstMember; host += 1) sampler.set(host, weight[host] ?? 0);
  return {
    advance(at) {
      while (nextJoining < size && (joinedAt[nextJoining] ?? 0) <= at) {
        sampler.set(nextJoining, weight[nextJoining] ?? 0);
        nextJoining += 1;
      }
      for (; nextEnding < endings.length; nextEnding += 1) {
        const person = endings[nextEnding] ?? 0;
        if ((activeUntil[person] ?? 0) > at) break;
        sampler.set(person, 0);
      }
    },
    draw(random, except, occasion) {
      if (habits === undefined) return anybody(sampler, random, except);
      // Who comes by, by weight; of these the one who is drawn most takes part most often.
      let [chosen, total] = [-1, 0];
      for (let passing = 0; passing < passers; passing += 1) {
        const person = anybody(sampler, random, except);
        if (person < 0) return chosen;
        const affinity = habits.affinity(person, occasion);
        total += affinity;
        if (random.uniform() * total < affinity) chosen = person;
      }
      return chosen;
    },
    joined: () => nextJoining - firstMember,
  };
}

function anybody(sampler: WeightedSampler, random: Random, except: number): number {
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const person = sampler.at(random.uniform());
    if (person !== except) return person;
  }
  return -1;
}

/** Those who stop at some time, the first to stop first. */
function endingOrder(activeUntil: Float64Array): readonly number[] {
  const people: number[] = [];
  for (let person = 0; person < activeUntil.length; person += 1) {
    if (Number.isFinite(activeUntil[person])) people.push(person);
  }
  return people.sort((one, other) => (activeUntil[one] ?? 0) - (activeUntil[other] ?? 0) || one - other);
}
