/** How far from the exact share, as a share of the whole, still counts as being on it. */
const tolerance = 1e-12;

/**
 * Is a part below, exactly on, or above a share of the whole?
 *
 * A share such as 0.29 has no exact binary form: 0.29 × 100 comes out just under 29. Parts within 1e-12 of the whole are
 * therefore *on* the share; for counts with a total under 500 thousand million and a share of one half that is exact.
 *
 * @param part - an amount of at least 0
 * @param whole - the amount that the share is taken of, above 0
 * @param share - from 0 to 1
 * @returns -1 for below, 0 for on, 1 for above
 */
export function compareToShare(part: number, whole: number, share: number): -1 | 0 | 1 {
  const difference = part - share * whole;
  if (Math.abs(difference) <= tolerance * whole) return 0;
  return difference < 0 ? -1 : 1;
}
