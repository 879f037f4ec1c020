/** When somebody is regular, and when lapsed. */
export interface StageRules {
  /** Regular: contributed in so many … */
  readonly leastWeeks?: number;
  /** … of so many weeks on end, from 1 to 30. */
  readonly ofWeeks?: number;
  /** Lapsed: nothing for so many days of 24 hours, above 0. */
  readonly lapsedAfterDays?: number;
  /** Who made fewer contributions in all never took part enough to lapse; a whole number above 0. */
  readonly leastContributions?: number;
}

/** Three of four weeks is *consistently active* of TogetherCrew (CON_O of CON_T). The others are ours: see `membersByStage`. */
const defaults: Required<StageRules> = { leastWeeks: 3, ofWeeks: 4, lapsedAfterDays: 90, leastContributions: 2 };

/** Weeks are kept as bits of a number. */
const mostWeeks = 30;

/** The rules with what is left out filled in. @throws RangeError if one is no rule. */
export function requireStageRules(given: StageRules): Required<StageRules> {
  const {
    leastWeeks = defaults.leastWeeks,
    ofWeeks = defaults.ofWeeks,
    lapsedAfterDays = defaults.lapsedAfterDays,
    leastContributions = defaults.leastContributions,
  } = given;
  requireWhole("ofWeeks", ofWeeks, mostWeeks);
  requireWhole("leastWeeks", leastWeeks, ofWeeks);
  requireWhole("leastContributions", leastContributions, Number.MAX_SAFE_INTEGER);
  if (!(lapsedAfterDays > 0) || !Number.isFinite(lapsedAfterDays))
    throw new RangeError(`lapsedAfterDays is a number of days above 0, got ${lapsedAfterDays}.`);
  return { leastWeeks, ofWeeks, lapsedAfterDays, leastContributions };
}

/** What the name of a figure by other rules than the defaults has more: such a figure is not comparable. */
export function nameOfRules(rules: Required<StageRules>, regularAlone = false): string {
  const names = Object.keys(defaults).slice(0, regularAlone ? 2 : undefined) as readonly (keyof StageRules)[];
  return names.every((name) => rules[name] === defaults[name]) ? "" : names.map((name) => `-${rules[name]}`).join("");
}

function requireWhole(name: string, value: number, most: number): void {
  if (!Number.isInteger(value) || value < 1 || value > most)
    throw new RangeError(`${name} is a whole number from 1 to ${most}, got ${value}.`);
}
