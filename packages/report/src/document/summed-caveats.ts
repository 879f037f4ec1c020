import type { Caveat } from "@org/community-core";

/** Caveats of several parts as those of all of them: of those that only count something the counts are added. */
export function summedCaveats(caveats: readonly Caveat[]): readonly Caveat[] {
  const counts = new Map<string, number>();
  const others: Caveat[] = [];
  for (const caveat of caveats) {
    const { count, ...more } = caveat.params ?? {};
    if (typeof count === "number" && Object.keys(more).length === 0)
      counts.set(caveat.code, (counts.get(caveat.code) ?? 0) + count);
    else others.push(caveat);
  }
  return [...[...counts].map(([code, count]) => ({ code, params: { count } })), ...others];
}
