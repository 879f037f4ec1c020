import type { Win } from "../document/win.js";

/**
 * Whether every win of which it is known who told it was told by the community manager (S17, S36: let others do it).
 * Unknown where fewer than two such times are known: one is no habit.
 */
export function onlyManagerTells(wins: readonly Win[] = []): boolean | undefined {
  const tellers = wins.flatMap(({ told = [] }) => told.flatMap(({ by }) => by ?? []));
  return tellers.length < 2 ? undefined : tellers.every((by) => by === "community-manager");
}
