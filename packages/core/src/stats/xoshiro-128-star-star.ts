/** Four 32-bit words, not all 0. */
export type Xoshiro128State = readonly [number, number, number, number];

/**
 * The generator xoshiro128** 1.1 of Blackman and Vigna, written from its published description: whole numbers from 0 to
 * 4 294 967 295, with a period of 2 ** 128 − 1.
 *
 * @param state - the four words to start from
 * @returns a function that gives the next number at each call
 * @see https://prng.di.unimi.it/
 */
export function xoshiro128StarStar(state: Xoshiro128State): () => number {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return result;
  };
}

function rotateLeft(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
