/** A stream of random numbers that is the same for the same seed, on every machine. */
export interface Random {
  /** Evenly spread, from 0 up to, not including, 1. */
  uniform(): number;
  /** A whole number from 0 up to, not including, `count`. */
  below(count: number): number;
  /** True with this chance, 0–1. One number is drawn, whatever the chance. */
  chance(share: number): boolean;
  /** Log-normal: half of the draws lie under `median`; `spread` is the standard deviation of the logarithm. */
  logNormal(median: number, spread: number): number;
  /** Exponential: how long until something that happens once per `mean` on average. */
  exponential(mean: number): number;
  /** Poisson: how often something happens that happens `mean` times on average. */
  poisson(mean: number): number;
  /** Geometric, from 0, with this mean: a few large draws among many small ones. */
  geometric(mean: number): number;
}

/**
 * Makes the stream of a seed.
 *
 * @param seed - A whole number, 0 to 4,294,967,295.
 * @see https://pracrand.sourceforge.net the generator is sfc32, Chris Doty-Humphrey's "small fast counting" one
 */
export function createRandom(seed: number): Random {
  const uniform = smallFastCounting(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return {
    uniform,
    below: (count) => Math.floor(uniform() * count),
    chance: (share) => uniform() < share,
    logNormal: (median, spread) => median * Math.exp(spread * normal()),
    exponential: (mean) => -mean * Math.log(1 - uniform()),
    geometric: (mean) => (mean <= 0 ? 0 : Math.floor(Math.log(1 - uniform()) / Math.log(mean / (1 + mean)))),
    poisson: (mean) => {
      // Beyond 30 the product of uniforms gets slow; there the normal distribution is close enough.
      if (mean > 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
      const limit = Math.exp(-mean);
      let count = 0;
      for (let product = uniform(); product > limit; product *= uniform()) count += 1;
      return count;
    },
  };
}

function smallFastCounting(seed: number): () => number {
  let a = 0x9e3779b9 | 0;
  let b = 0x243f6a88 | 0;
  let c = seed | 0;
  let counter = 1;
  const uniform = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  // The first draws of neighbouring seeds look alike.
  for (let draw = 0; draw < 16; draw += 1) uniform();
  return uniform;
}
