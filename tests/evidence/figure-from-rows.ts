import type { EvidenceRow, EvidenceRule } from "@org/community-core/evidence";

/**
 * A figure worked out anew from the rows that explain it, by arithmetic of its own: nothing of the library is asked. `undefined`
 * where the rows carry none.
 */
export function figureFromRows(rule: EvidenceRule, rows: readonly EvidenceRow[]): number | undefined {
  const counted = rows.filter(({ as }) => as !== undefined);
  const amounts = counted.map(({ amount }) => amount ?? Number.NaN).sort((one, other) => one - other);
  switch (rule.name) {
    case "count":
      return rule.as === undefined ? counted.length : counted.filter(({ as }) => as === rule.as).length;
    case "people":
      return distinct(counted);
    case "ratio":
      return (
        distinct(counted.filter(({ as }) => as === "this-window")) /
        distinct(counted.filter(({ as }) => as === "window-before"))
      );
    case "share":
      return counted.filter(({ as }) => as === rule.as).length / counted.length;
    case "half":
      return fewestWith(largestFirst(counted, rule.who), counted.length / 2);
    case "largest-share":
      return (largestFirst(counted, rule.who)[0] ?? 0) / counted.length;
    case "top-share": {
      const byPerson = largestFirst(counted, "person");
      const people = rule.people === "hundredth" ? Math.ceil(byPerson.length / 100) : rule.people;
      return byPerson.slice(0, people).reduce((sum, count) => sum + count, 0) / counted.length;
    }
    case "gini":
      return gini(largestFirst(counted, "person"));
    case "tier":
      return tiers(largestFirst(counted, "person"))[rule.tier];
    case "mean":
      return amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length;
    case "largest":
      return amounts.at(-1);
    case "quantile":
      return between(amounts, rule.probability);
    case "waiting":
      return waiting(counted, rule.probability);
  }
}

function distinct(rows: readonly EvidenceRow[]): number {
  return new Set(rows.map(({ person }) => person)).size;
}

function largestFirst(rows: readonly EvidenceRow[], who: "person" | "by"): readonly number[] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row[who] ?? "", (counts.get(row[who] ?? "") ?? 0) + 1);
  return [...counts.values()].sort((one, other) => other - one);
}

function fewestWith(counts: readonly number[], more: number): number {
  let sum = 0;
  return (
    counts.findIndex((count) => {
      sum += count;
      return sum > more;
    }) + 1
  );
}

/** Mean difference of all pairs over twice the mean. */
function gini(counts: readonly number[]): number {
  const differences = counts.reduce(
    (sum, one) => sum + counts.reduce((rest, other) => rest + Math.abs(one - other), 0),
    0,
  );
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return differences / (2 * counts.length ** 2 * mean);
}

/** From the largest down: core up to 0.8 of all, the largest always; as many as the last of these at most regular; up to 0.95. */
function tiers(counts: readonly number[]): Readonly<Record<"core" | "regular" | "casual", number>> {
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
function between(sorted: readonly number[], probability: number): number {
  const place = (sorted.length - 1) * probability;
  const [low, high] = [sorted[Math.floor(place)] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN];
  return low + (high - low) * (place - Math.floor(place));
}

/** The first time at which the product of those who still wait has fallen to what is left. */
function waiting(rows: readonly EvidenceRow[], probability: number): number | undefined {
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
