import { formatWindow, type IsoWindow, type TimeWindow } from "./time-window.js";

/** What a value counts. Shares run from 0 to 1, never in percent; a duration has its unit in the name. */
export type Unit =
  | "people"
  | "contributions"
  | "conversations"
  | "replies-per-conversation"
  | "people-per-conversation"
  | "impressions"
  | "followers"
  | "responses-per-post"
  | "acts"
  | "share"
  | "coefficient"
  // These two from −1 to 1.
  | "signed-coefficient"
  | "share-difference"
  | "ratio"
  | "hours"
  | "days"
  | "departments"
  | "subjects"
  | "groups"
  | "gatherings"
  | "attendances";

/** What the sample of a figure is made of. */
export type SampleUnit =
  | "people"
  | "members"
  | "newcomers"
  | "contributions"
  | "acts"
  | "openings"
  | "conversations"
  | "days"
  | "followers"
  | "totals"
  | "departments"
  | "subjects"
  | "groups"
  | "gatherings";

/** How far off an estimate may be. */
export interface Interval {
  /** Smallest value at this level of confidence; absent where the data do not bound it. */
  readonly lower?: number;
  /** Largest value at this level of confidence; absent where the data do not bound it. */
  readonly upper?: number;
  /** Confidence, 0–1, such as 0.95. */
  readonly level: number;
  /** How it was made, such as `wilson`. */
  readonly method: string;
}

/** Something that a reader must know beside the value: a code with its numbers. */
export interface Caveat {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/**
 * One figure with what is needed to read it. A count of what happened has no interval; an estimate has one where the
 * data carry it.
 */
export interface Measurement<U extends Unit = Unit> {
  readonly value: number;
  readonly unit: U;
  /** How many of `sampleOf` the figure rests on. */
  readonly sampleSize: number;
  readonly sampleOf: SampleUnit;
  readonly window: IsoWindow;
  /** The rule and its number, such as `contributor-absence-factor@1`. Other number: not comparable. */
  readonly definition: string;
  readonly interval?: Interval;
  readonly caveats?: readonly Caveat[];
}

/** What a metric knows when it makes its measurement; the window is in milliseconds. */
export interface MeasurementFacts<U extends Unit> extends Omit<Measurement<U>, "window"> {
  readonly window: TimeWindow;
}

/**
 * Makes a measurement, with its window written out and no empty list of caveats.
 *
 * @throws RangeError if the value is not finite: a metric must refuse instead.
 * @example
 * const window = { from: 0, until: 86_400_000 };
 * const made = measurement({ value: 3, unit: "people", sampleSize: 3, sampleOf: "people", window, definition: "example@1" });
 * made.window // => { from: "1970-01-01T00:00:00.000Z", until: "1970-01-02T00:00:00.000Z" }
 * "caveats" in made // => false
 */
export function measurement<U extends Unit>(facts: MeasurementFacts<U>): Measurement<U> {
  if (!Number.isFinite(facts.value)) throw new RangeError(`${facts.definition} must be finite, got ${facts.value}.`);
  const { caveats, ...rest } = facts;
  const written = { ...rest, window: formatWindow(facts.window) };
  return caveats === undefined || caveats.length === 0 ? written : { ...written, caveats };
}
