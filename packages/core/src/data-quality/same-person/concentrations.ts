import { logRisingFactorial } from "../../stats/log-rising-factorial.js";

/** How far people of one community can lie apart: from each by themselves to all alike. */
const concentrations: readonly number[] = [2, 5, 12, 30, 75, 200, 500];
const rounds = 20;

/** By each concentration: how likely something is, as a logarithm. */
export type ChancesByConcentration = readonly number[];

/** How likely something is by each concentration. */
export function chancesBy(chanceOf: (concentration: number) => number): ChancesByConcentration {
  return concentrations.map(chanceOf);
}

/** How likely counts are around what is expected, some cells left out (Dirichlet-multinomial). */
export function chancesOfCounts(
  counts: Float64Array,
  expected: Float64Array,
  except: readonly number[],
): ChancesByConcentration {
  const seen: (readonly [count: number, expected: number])[] = [];
  let [total, usual] = [0, 0];
  for (let cell = 0; cell < counts.length; cell++) {
    if (except.includes(cell)) continue;
    const [count, share] = [counts[cell] ?? 0, expected[cell] ?? 0];
    total += count;
    usual += share;
    if (count > 0) seen.push([count, share]);
  }
  return chancesBy((concentration) => {
    let sum = -logRisingFactorial(concentration, total);
    for (const [count, share] of seen) sum += logRisingFactorial((concentration * share) / usual, count);
    return sum;
  });
}

/** How likely it is that so many of all fall where such a share is expected (beta-binomial). */
export function chancesOfHits(hits: number, of: number, share: number): ChancesByConcentration {
  const ways = logRisingFactorial(of - hits + 1, hits) - logRisingFactorial(1, hits);
  return chancesBy(
    (concentration) =>
      ways +
      logRisingFactorial(concentration * share, hits) +
      logRisingFactorial(concentration * (1 - share), of - hits) -
      logRisingFactorial(concentration, of),
  );
}

/**
 * The shares of the concentrations by which what people do is likeliest (expectation maximisation). A person more is spread
 * evenly over them, so that none is ruled out by a few people.
 */
export function sharesOfConcentrations(people: readonly ChancesByConcentration[]): readonly number[] {
  const even = concentrations.map(() => 1 / concentrations.length);
  let shares = even;
  for (let round = 0; round < rounds; round++) {
    const sums = [...even];
    for (const chances of people) {
      const all = mixed(chances, shares);
      chances.forEach((chance, which) => {
        sums[which] = (sums[which] ?? 0) + (shares[which] ?? 0) * Math.exp(chance - all);
      });
    }
    shares = sums.map((sum) => sum / (people.length + 1));
  }
  return shares;
}

/** The logarithm of the mean of chances, weighted by the shares of the concentrations. */
export function mixed(chances: ChancesByConcentration, shares: readonly number[]): number {
  const largest = Math.max(...chances);
  const sum = chances.reduce((all, chance, which) => all + (shares[which] ?? 0) * Math.exp(chance - largest), 0);
  return largest + Math.log(sum);
}
