import type { EvidenceRow } from "@org/community-core/evidence";
import { pairsOf } from "./figure-from-rows.js";

/** What is said of each person of a network, worked out from the ties alone, by search and by taking people out. */
export interface NetworkFromTies {
  readonly partners: ReadonlyMap<string, number>;
  /** How many people are in the part of each. */
  readonly part: ReadonlyMap<string, number>;
  /** Whoever remains when all with under two partners are taken off, again and again. */
  readonly core: ReadonlySet<string>;
  /** How many others leave the largest part of the rest when one person is taken out. */
  readonly cutOff: ReadonlyMap<string, number>;
}

export function networkFromTies(rows: readonly EvidenceRow[]): NetworkFromTies {
  const people = rows.flatMap(({ kind, person = "" }) => (kind === "person" ? person : []));
  const pairs = [...pairsOf(rows.filter(({ as }) => as === "tie"))].map((pair) => pair.split(" "));
  const others = (person: string): readonly string[] =>
    pairs.flatMap(([one = "", other = ""]) => (one === person ? other : other === person ? one : []));
  const near = new Map(people.map((person) => [person, others(person)]));
  const part = new Map(people.map((person) => [person, reached(near, person, "").size]));
  const cutOff = people.map((person): [string, number] => {
    const parts = (near.get(person) ?? []).map((one) => reached(near, one, person).size);
    return [person, (part.get(person) ?? 1) - 1 - Math.max(0, ...parts)];
  });
  return {
    partners: new Map(people.map((person) => [person, near.get(person)?.length ?? 0])),
    part,
    core: twoCore(near),
    cutOff: new Map(cutOff),
  };
}

type Near = ReadonlyMap<string, readonly string[]>;

function reached(near: Near, from: string, without: string): ReadonlySet<string> {
  const found = new Set([from]);
  for (const person of found) for (const other of near.get(person) ?? []) if (other !== without) found.add(other);
  return found;
}

function twoCore(near: Near): ReadonlySet<string> {
  const left = new Set(near.keys());
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const person of left)
      if ((near.get(person) ?? []).filter((other) => left.has(other)).length < 2) left.delete(person);
  }
  return left;
}
