import { logRisingFactorial } from "../../stats/log-rising-factorial.js";
import { type ChancesByConcentration, chancesBy, mixed, sharesOfConcentrations } from "./concentrations.js";

/** How often two accounts met, and how often they would have if neither minded the other. */
export interface Meetings {
  readonly seen: number;
  readonly expected: number;
}

/** Two of whom fewer meetings are expected tell nothing of how people here meet. */
const leastExpected = 1;
/** Whoever keeps two accounts apart mixes them up so rarely, as a share of the meetings of two people. Ours. */
const shareByMistake = 0.02;

/**
 * How much likelier it is that two accounts meet as rarely as they do if one person keeps them apart, as a logarithm, for each
 * pair of some.
 *
 * Of two people the meetings are a Poisson number around what is expected times a factor of the pair (gamma, so that the number
 * is negative binomial): colleagues in turns or groups of their own meet less often than others. How far these factors lie apart
 * is learnt from all other pairs, one more being spread evenly over the concentrations, so that the fewer pairs are known
 * the less is claimed. Of one person half of the pairs never meet, the others geometrically around a fiftieth of what is expected.
 */
export function evidenceOfApart(pairs: readonly Meetings[]): readonly number[] {
  const known = pairs.filter(isTelling);
  const [seen, expected] = [sumOf(known, (one) => one.seen), sumOf(known, (one) => one.expected)];
  // As if one meeting more had been expected and seen, so that a few pairs that never met do not make it the rule.
  const factorWithout = (one: Meetings): number => Math.min(1, (1 + seen - one.seen) / (1 + expected - one.expected));
  const chances = known.map((one) => chancesOfMeetings(one, factorWithout(one)));
  const shares = sharesOfConcentrations(chances);
  let next = 0;
  return pairs.map((pair) => {
    if (!isTelling(pair)) return 0;
    const own = chances[next++] ?? [];
    return chanceOfOnePerson(pair) - mixed(own, sharesWithout(own, shares, known.length));
  });
}

function isTelling({ expected }: Meetings): boolean {
  return expected >= leastExpected;
}

/** The shares of the concentrations without one of so many that they were learnt from. */
function sharesWithout(own: ChancesByConcentration, shares: readonly number[], count: number): readonly number[] {
  const all = mixed(own, shares);
  return shares.map((share, which) => {
    const posterior = share * Math.exp((own[which] ?? 0) - all);
    return Math.max(0, share * (count + 1) - posterior) / count;
  });
}

function chancesOfMeetings({ seen, expected }: Meetings, factor: number): ChancesByConcentration {
  const mean = expected * factor;
  return chancesBy(
    (concentration) =>
      logRisingFactorial(concentration, seen) -
      logRisingFactorial(1, seen) +
      concentration * Math.log(concentration / (concentration + mean)) +
      seen * Math.log(mean / (concentration + mean)),
  );
}

function chanceOfOnePerson({ seen, expected }: Meetings): number {
  const mean = shareByMistake * expected;
  return Math.log(0.5 * (seen === 0 ? 1 : 0) + (0.5 / (1 + mean)) * (mean / (1 + mean)) ** seen);
}

function sumOf(pairs: readonly Meetings[], numberOf: (one: Meetings) => number): number {
  return pairs.reduce((sum, one) => sum + numberOf(one), 0);
}
