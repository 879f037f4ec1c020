/**
 * Rounds to so many decimals as Ruby's `Float#round` does, which Discourse's reports use: halves away from zero, and a
 * number is a half if its double is.
 *
 * @param value - Not below 0.
 * @see https://docs.ruby-lang.org/en/3.4/Float.html#method-i-round
 * @example
 * roundHalfUp(2.675, 2) // => 2.68
 * roundHalfUp(33.333333, 2) // => 33.33
 */
export function roundHalfUp(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const rounded = Math.round(value * scale);
  return ((rounded + 0.5) / scale <= value ? rounded + 1 : rounded) / scale;
}

/**
 * Rounds upward to so many decimals as Ruby's `Float#ceil` does.
 *
 * @see https://docs.ruby-lang.org/en/3.4/Float.html#method-i-ceil
 * @example
 * roundUp((1 / 3) * 100, 2) // => 33.34
 * roundUp(1.1, 1) // => 1.1
 */
export function roundUp(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const rounded = Math.ceil(value * scale);
  // One less if that is enough: the product can be a little too large.
  return (rounded - 1) / scale >= value ? (rounded - 1) / scale : rounded / scale;
}
