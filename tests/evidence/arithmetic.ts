import type { EvidenceRow } from "@org/community-core/evidence";

/** Mean difference of all pairs over twice the mean. */
export function gini(counts: readonly number[]): number {
  const differences = counts.reduce(
    (sum, one) => sum + counts.reduce((rest, other) => rest + Math.abs(one - other), 0),
    0,
  );
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return differences / (2 * counts.length ** 2 * mean);
}

/** From the largest down: core up to 0.8 of all, the largest always; as many as the last of these at most regular; up to 0.95. */
export function tiers(counts: readonly number[]): Readonly<Record<"core" | "regular" | "casual", number>> {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const found = { core: 0, regular: 0, casual: 0 };
  let [reached, lastOfCore] = [0, counts[0] ?? 0];
  for (const [place, count] of counts.entries()) {
    reached += count;
    if (place === 0 || reached <= 0.8 * all) {
      found.core += 1;
      lastOfCore = count;
    } else found[count === lastOfCore || reached <= 0.95 * all ? "regular" : "casual"] += 1;
  }
  return found;
}

/** Type 7: between the two values at that place. */
export function typeSeven(sorted: readonly number[], probability: number): number {
  const place = (sorted.length - 1) * probability;
  const [low, high] = [sorted[Math.floor(place)] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN];
  return low + (high - low) * (place - Math.floor(place));
}

/** The first time at which the product of those who still wait has fallen to what is left. */
export function waitingQuantile(rows: readonly EvidenceRow[], probability: number): number | undefined {
  const times = rows.map(({ amount = 0, as }) => ({ amount, isAnswered: as === "answered" }));
  const moments = [...new Set(times.filter(({ isAnswered }) => isAnswered).map(({ amount }) => amount))];
  let stillWaiting = 1;
  for (const moment of moments.sort((one, other) => one - other)) {
    const atRisk = times.filter(({ amount }) => amount >= moment).length;
    const now = times.filter(({ amount, isAnswered }) => isAnswered && amount === moment).length;
    stillWaiting *= 1 - now / atRisk;
    if (stillWaiting <= 1 - probability + 1e-12) return moment;
  }
  return undefined;
}
