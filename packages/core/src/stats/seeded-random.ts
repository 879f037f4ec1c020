import { outOfRange } from "./out-of-range.js";
import { xoshiro128StarStar } from "./xoshiro-128-star-star.js";

/**
 * A source of pseudo-random numbers that is the same everywhere for the same seed: numbers from 0 up to, not including, 1.
 *
 * For intervals and simulations that must come out the same tomorrow; not for secrets. The generator is xoshiro128** of
 * Blackman and Vigna; its four words of state come from the seed by a counter with the golden-ratio step, mixed by the finaliser of
 * MurmurHash3 (the scheme of SplitMix, in 32 bits), so that neighbouring seeds have nothing in common. Each number is made of two
 * draws and carries 53 random bits.
 *
 * @param seed - a whole number from 0 to 4 294 967 295
 * @returns a function like `Math.random`, with a state of its own
 * @throws RangeError if the seed is anything else
 * @see https://prng.di.unimi.it/
 * @example
 * seededRandom(1)() === seededRandom(1)() // => true
 * seededRandom(1)() === seededRandom(2)() // => false
 */
export function seededRandom(seed: number): () => number {
  if (!(Number.isInteger(seed) && seed >= 0 && seed <= 0xffff_ffff)) {
    throw outOfRange("seededRandom: seed", seed, "a whole number from 0 to 4294967295");
  }
  const word = (place: number): number => mix(Math.imul(place, 0x9e37_79b9) + seed);
  const next = xoshiro128StarStar([word(1), word(2), word(3), word(4)]);
  return () => {
    const high = next() >>> 5;
    const low = next() >>> 6;
    return (high * 2 ** 26 + low) / 2 ** 53;
  };
}

/** Spreads every bit of a 32-bit word over the whole word; different words stay different. */
function mix(word: number): number {
  let mixed = word | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85eb_ca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35);
  return mixed ^ (mixed >>> 16);
}
