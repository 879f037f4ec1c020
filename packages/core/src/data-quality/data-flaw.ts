import type { SampleUnit } from "../model/measurement.js";
import type { IsoWindow } from "../model/time-window.js";

/** What can be the matter with data, in the order in which it is looked for. */
export const flawTypes = [
  "window-before-data",
  "missing-stretch",
  "missing-days",
  "missing-hours",
  "identity-break",
  "history-without-replies",
  "history-without-reactions",
  "conversations-read-in-part",
  "conversations-cut-off",
  "unmarked-automation",
  "suspected-same-person",
  "clock-shift",
] as const;

/** What can be the matter with data. */
export type FlawType = (typeof flawTypes)[number];

/** Those of a stretch in which more happened than was read. */
export const missingFlawTypes: readonly FlawType[] = [
  "window-before-data",
  "missing-stretch",
  "missing-days",
  "missing-hours",
];

/** What somebody can do about a flaw, or about not knowing. */
export const flawRemedies = [
  "read-again",
  "read-earlier",
  "link-accounts",
  "ask-whether-one-person",
  "begin-later",
  "mark-automated",
  "correct-times",
] as const;

/** What somebody can do about a flaw. */
export type FlawRemedy = (typeof flawRemedies)[number];

/**
 * Something in the data that makes figures lie, as a code with its numbers. It says nothing of the community: the same
 * community, read without the flaw, would give other figures.
 */
export interface DataFlaw {
  readonly type: FlawType;
  /**
   * `certain`: the data contradict themselves; `likely`: chance does not do this, but an unusual community might;
   * `possible`: there is an innocent reading, so ask.
   */
  readonly certainty: "certain" | "likely" | "possible";
  readonly source: string;
  /** The id of the venue; absent where it concerns the source as a whole. */
  readonly venue?: string;
  /** The stretch that is affected; of a break or shift the day of it. */
  readonly window: IsoWindow;
  /** How strong it is, in numbers that the sentence of this type needs. */
  readonly params: Readonly<Record<string, string | number>>;
  /** How many of `sampleOf` this rests on. */
  readonly sampleSize: number;
  readonly sampleOf: SampleUnit;
  readonly remedy: FlawRemedy;
  /** Which accounts it is about, by pseudonym, and nowhere else. */
  readonly people?: readonly string[];
}
