/** From the study: of the worst case about half came true, with much spread. An assumption, and called one. */
const middleOfLoss = 0.5;

/** From the study: 80 % of 90-day shares stay within so many standard errors of the one before. */
const errorsOfNoise = 2.44;

/**
 * The middle assumption between what was and the worst case: half of the loss.
 *
 * @example
 * middleOf(0.8, 0.2) // => 0.5
 */
export function middleOf(noChange: number, deleted: number): number {
  return noChange + (deleted - noChange) * middleOfLoss;
}

/**
 * How far a share of openings swings from one window of 90 days to the next by itself, four times out of five:
 * ±2.44·√(p(1−p)/n). `undefined` where the share is 0 or 1: the formula would say that nothing swings then.
 *
 * @param share - 0–1.
 * @param openings - How many, above 0.
 * @example
 * noiseBand(0.5, 100) // => 0.122
 * noiseBand(1, 100) // => undefined
 */
export function noiseBand(share: number, openings: number): number | undefined {
  const band = errorsOfNoise * Math.sqrt((share * (1 - share)) / openings);
  return band > 0 ? band : undefined;
}
