import { logRisingFactorial } from "../stats/log-rising-factorial.js";

/** How far people of one community can lie apart: from each by themselves to all alike. */
const concentrations: readonly number[] = [2, 5, 12, 30, 75, 200, 500];
const rounds = 20;

/** By each concentration: how likely something is, as a logarithm. */
export type ChancesByConcentration = readonly number[];

/** How likely counts are around what is expected, some cells left out (Dirichlet-multinomial). */
export function chancesOfCounts(
  counts: Float64Array,
  expected: Float64Array,
  except: readonly number[],
): ChancesByConcentration {
  const cells = [...counts.keys()].filter((cell) => !except.includes(cell));
  const sumIn = (values: Float64Array): number => cells.reduce((sum, cell) => sum + (values[cell] ?? 0), 0);
  const [total, usual] = [sumIn(counts), sumIn(expected)];
  return concentrations.map((concentration) =>
    cells.reduce(
      (sum, cell) => sum + logRisingFactorial((concentration * (expected[cell] ?? 0)) / usual, counts[cell] ?? 0),
      -logRisingFactorial(concentration, total),
    ),
  );
}

/** How likely it is that so many of all fall where such a share is expected (beta-binomial). */
export function chancesOfHits(hits: number, of: number, share: number): ChancesByConcentration {
  const ways = logRisingFactorial(of - hits + 1, hits) - logRisingFactorial(1, hits);
  return concentrations.map(
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
