/** With fewer values no split can be that rare by chance: of 9 the clearest comes in 1 of 32 orders. */
export const fewestForChange = 10;

/**
 * From 10 values on. The smallest K that at most 1 in 100 of all orders reach, from 400 000 random orders of each length; a test
 * holds them against others.
 */
const values: readonly number[] = [
  25, 30, 34, 40, 44, 50, 54, 60, 65, 72, 76, 84, 88, 96, 101, 108, 115, 122, 129, 136, 143, 152, 158, 166, 173, 182,
  189, 198, 205, 216, 223, 232, 240, 250, 258, 268, 276, 286, 294, 306, 315, 324, 333, 344, 353, 364, 373, 386, 394,
  406, 414,
];

/**
 * From which K of Pettitt's test a split is rarer than 1 in 100 where nothing changed.
 *
 * Exact to the chance of a simulation up to 60 values, where the usual approximation would find far less than it may. Beyond, by
 * that approximation, 2·exp(−6K²/(n³+n²)), which errs towards no change.
 *
 * @param length - How many values the series has.
 * @returns K, or `undefined` where there are too few values for any.
 */
export function pettittCriticalValue(length: number): number | undefined {
  if (length < fewestForChange) return undefined;
  return values[length - fewestForChange] ?? Math.ceil(Math.sqrt((Math.log(200) * (length ** 3 + length ** 2)) / 6));
}
