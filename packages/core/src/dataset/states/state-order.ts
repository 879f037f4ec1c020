import { instantOf } from "../../model/instant.js";
import type { Provenance } from "../../model/provenance.js";

/** What a state of a thing says of how new it is; NaN: it does not say. */
export interface StateAge {
  readonly version: number;
  /** Milliseconds since 1970. */
  readonly observedAt: number;
}

/** What a record says of how new it is. */
export function ageOf({ version = Number.NaN, observedAt }: Provenance): StateAge {
  return { version, observedAt: observedAt === undefined ? Number.NaN : instantOf(observedAt) };
}

/** 1 if the second state is the newer one, -1 if the first is, 0 if nothing tells: the version decides, else the observation. */
export function newerState(first: StateAge, second: StateAge): -1 | 0 | 1 {
  return order(first.version, second.version) || order(first.observedAt, second.observedAt);
}

/**
 * The order by which one state is chosen among several of one read: positive if the second holds, negative if the
 * first does, 0 if their content must decide. As `newerState`, but a state that says its version, or else when it was
 * observed, stands above one that does not: by `newerState` alone three states can go in a circle, and the order in
 * which they were read would decide.
 */
export function rankStates(first: StateAge, second: StateAge): number {
  return rank(first.version, second.version) || rank(first.observedAt, second.observedAt);
}

function order(first: number, second: number): -1 | 0 | 1 {
  if (Number.isNaN(first) || Number.isNaN(second) || first === second) return 0;
  return second > first ? 1 : -1;
}

function rank(first: number, second: number): number {
  if (Number.isNaN(first) || Number.isNaN(second)) return Number(Number.isNaN(first)) - Number(Number.isNaN(second));
  return order(first, second);
}
