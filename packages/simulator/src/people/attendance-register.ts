import type { Random } from "../chance/random.js";
import { createWeightedSampler } from "../chance/weighted-sampler.js";
import type { Population } from "./population.js";

/** Who is there to do something at the moment that the simulation has come to. */
export interface AttendanceRegister {
  /** Lets everybody in who has joined by now and out who has stopped by now. Time never goes back. */
  advance(at: number): void;
  /** Somebody who is active, by weight, but not `except`; -1: there is nobody. */
  draw(random: Random, except: number): number;
  /** How many members have joined. */
  joined(): number;
}

/** Opens the register before the first moment. */
export function createAttendanceRegister(population: Population): AttendanceRegister {
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
    draw(random, except) {
      for (let attempt = 0; attempt < 8; attempt += 1) {
        const person = sampler.at(random.uniform());
        if (person !== except) return person;
      }
      return -1;
    },
    joined: () => nextJoining - firstMember,
  };
}

/** Those who stop at some time, the first to stop first. */
function endingOrder(activeUntil: Float64Array): readonly number[] {
  const people: number[] = [];
  for (let person = 0; person < activeUntil.length; person += 1) {
    if (Number.isFinite(activeUntil[person])) people.push(person);
  }
  return people.sort((one, other) => (activeUntil[one] ?? 0) - (activeUntil[other] ?? 0) || one - other);
}
