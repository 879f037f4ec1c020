import type { ShownDuty } from "../../activity/duties/acts.js";
import type { SourcedFact } from "../../dataset/community-dataset.js";
import type { DutyKind } from "../../model/duty-kind.js";
import { sum } from "../../stats/sum.js";

/** How long an act takes: exactly, where somebody says so, else between two bounds. */
export interface MinutesPerAct {
  readonly low: number;
  readonly high: number;
  /** `given` by the user, from `time-entries` of the window, or `assumed` by us. */
  readonly basis: "given" | "time-entries" | "assumed";
}

/** Minutes an act that the user knows, by duty. */
export type GivenMinutes = Readonly<Partial<Record<DutyKind, number>>>;

/** What the source shows beside time entries. */
export interface ShownToMinutes {
  /** How many acts of the duty were somebody's in the window. */
  readonly actsOf: (person: string) => number;
  /** Whether somebody looked for acts when the day of an entry began. */
  readonly isSeen: (entry: SourcedFact<"timeEntry">) => boolean;
}

/** Fewer acts say little of how long the next one takes: ours. */
const leastActs = 10;

/**
 * Our assumption where nobody says anything: from a quick act to a careful one. Reaching out ends at the 8 minutes that
 * 60 messages on a day of 8 hours leave (S29); for all else no source gives a number.
 */
const assumedMinutes: Readonly<Record<ShownDuty, readonly [number, number]>> = {
  answering: [5, 20],
  welcoming: [5, 15],
  moderating: [2, 10],
  tidying: [2, 10],
  publishing: [30, 120],
  outreach: [2, 8],
  organising: [240, 960],
};

/** @throws RangeError if minutes are not above 0 and at most those of a week. */
export function assertMinutes(given: GivenMinutes): void {
  for (const [duty, minutes] of Object.entries(given))
    if (!(minutes > 0 && minutes <= 10_080))
      throw new RangeError(`The minutes of an act of ${duty} are above 0 and at most 10080, got ${minutes}.`);
}

/**
 * How long an act of a duty takes: as given, else by the time entries of people that say how many acts they were, or
 * whose acts the source shows on days that were looked at (10 at least), else our assumption. Nothing for a duty whose acts nobody can count.
 *
 * @param entries - The time entries of the window.
 * @param shown - What the source shows of the duty; absent: nothing of anybody.
 */
export function minutesPerAct(
  duty: DutyKind,
  given: GivenMinutes,
  entries: readonly SourcedFact<"timeEntry">[],
  shown: ShownToMinutes | undefined,
): MinutesPerAct | undefined {
  const minutes = given[duty];
  if (minutes !== undefined) return { low: minutes, high: minutes, basis: "given" };
  const own = entries.filter((entry) => entry.duty === duty);
  const estimated =
    byCounts(own) ?? (shown === undefined ? undefined : byShownActs(own.filter(shown.isSeen), shown.actsOf));
  if (estimated !== undefined) return { low: estimated, high: estimated, basis: "time-entries" };
  const assumed = Object.entries(assumedMinutes).find(([name]) => name === duty)?.[1];
  return assumed && { low: assumed[0], high: assumed[1], basis: "assumed" };
}

function byCounts(entries: readonly SourcedFact<"timeEntry">[]): number | undefined {
  const counted = entries.filter(({ count = 0 }) => count > 0);
  return perAct(sum(counted.map(({ hours }) => hours)), sum(counted.map(({ count = 0 }) => count)));
}

function byShownActs(
  entries: readonly SourcedFact<"timeEntry">[],
  actsOf: (person: string) => number,
): number | undefined {
  const people = [...new Set(entries.flatMap(({ person }) => person ?? []))];
  const hours = entries.filter(({ person }) => person !== undefined).map((entry) => entry.hours);
  return perAct(sum(hours), sum(people.map(actsOf)));
}

function perAct(hours: number, acts: number): number | undefined {
  return acts >= leastActs && hours > 0 ? (hours * 60) / acts : undefined;
}
