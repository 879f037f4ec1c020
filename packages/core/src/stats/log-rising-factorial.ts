/** Below this Stirling's series is off in the tenth digit; its terms are taken one by one up to here. */
const least = 10;

/**
 * The logarithm of the rising factorial: start × (start + 1) × … over so many factors, which is Γ(start + count) / Γ(start).
 * It is what the chances of a Dirichlet-multinomial are made of. Not checked, since it is called millions of times.
 *
 * @param start - above 0
 * @param count - from 0
 * @see https://dlmf.nist.gov/5.11 NIST Digital Library of Mathematical Functions, 5.11.1
 * @example
 * Math.exp(logRisingFactorial(1, 5)).toFixed(6) // => "120.000000"
 * logRisingFactorial(3.5, 0) // => 0
 */
export function logRisingFactorial(start: number, count: number): number {
  return count === 0 ? 0 : logGamma(start + count) - logGamma(start);
}

function logGamma(value: number): number {
  let [shifted, below] = [value, 0];
  for (; shifted < least; shifted++) below += Math.log(shifted);
  const square = 1 / (shifted * shifted);
  const series = (1 / 12 - (1 / 360 - square / 1_260) * square) / shifted;
  return (shifted - 0.5) * Math.log(shifted) - shifted + 0.5 * Math.log(2 * Math.PI) + series - below;
}
