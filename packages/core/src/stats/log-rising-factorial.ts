/** Below this Stirling's series is off in the tenth digit; up to here the factors are multiplied. */
const least = 10;
/** So few factors are multiplied: that needs one logarithm. */
const mostMultiplied = 16;

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
  if (count > mostMultiplied || !Number.isInteger(count)) return logGamma(start + count) - logGamma(start);
  let product = 1;
  for (let factor = 0; factor < count; factor++) product *= start + factor;
  return Math.log(product);
}

function logGamma(value: number): number {
  let [shifted, below] = [value, 1];
  for (; shifted < least; shifted++) below *= shifted;
  const square = 1 / (shifted * shifted);
  const series = (1 / 12 - (1 / 360 - square / 1_260) * square) / shifted;
  return (shifted - 0.5) * Math.log(shifted) - shifted + 0.5 * Math.log(2 * Math.PI) + series - Math.log(below);
}
