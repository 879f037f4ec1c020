/** Where a number becomes a finding. All are ours: the source texts say *regularly*, *too few* and *alone* without one. */
export interface InvolvementThresholds {
  /** Share of the departments, 0–1, that have an ambassador; below it the gap is serious. Half: then most know nobody. */
  readonly departmentsWithAmbassador: number;
  /** Days without a win after which the sharing has gone silent, where no rhythm was agreed. A quarter of a year. */
  readonly silentAfterDays: number;
  /** How many of the six signs of standing alone must hold. Two: one alone has many reasons. */
  readonly signsOfStandingAlone: number;
}

/** The thresholds that hold where none are given. */
export const involvementThresholds: InvolvementThresholds = {
  departmentsWithAmbassador: 0.5,
  silentAfterDays: 92,
  signsOfStandingAlone: 2,
};

/** @throws RangeError if a threshold can be none. */
export function thresholdsWith(given: Partial<InvolvementThresholds> = {}): InvolvementThresholds {
  const thresholds = { ...involvementThresholds, ...given };
  const { departmentsWithAmbassador: share, silentAfterDays: days, signsOfStandingAlone: signs } = thresholds;
  if (!(share >= 0 && share <= 1))
    throw new RangeError(`departmentsWithAmbassador is a share from 0 to 1, got ${share}.`);
  if (!(days > 0 && Number.isFinite(days))) throw new RangeError(`silentAfterDays is more than 0, got ${days}.`);
  if (!(Number.isInteger(signs) && signs >= 1 && signs <= 6))
    throw new RangeError(`signsOfStandingAlone is a whole number from 1 to 6, got ${signs}.`);
  return thresholds;
}
