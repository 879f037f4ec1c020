import { ok, type Result } from "neverthrow";
import { listedMembers, membersAreListed } from "../activity/people/listed-members.js";
import { insufficientData } from "../activity/refusals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { InsufficientData, Refusal } from "../model/errors.js";
import type { Instant } from "../model/instant.js";
import { type Measurement, measurement } from "../model/measurement.js";
import { type TimeWindow, windowDays } from "../model/time-window.js";
import type { TimeZone } from "../model/time-zone.js";
import { type CommunitySize, type NeededMass, neededMass } from "./needed-mass.js";
import { spokenByMembers } from "./spoken-by-members.js";

/** Over which window, and how large the community could be. */
export interface CriticalMassOptions extends Partial<CommunitySize> {
  readonly window: TimeWindow;
  /** The zone in which the days of duties are cut. Absent: UTC. */
  readonly timeZone?: TimeZone;
}

/** Whether enough members are active for the conversation to go on by itself. */
export interface CriticalMass {
  /** Members who contribute more than once a month. */
  readonly active: Measurement<"people">;
  /** Members who contribute more than five times a month. */
  readonly mostActive: Measurement<"people">;
  /** The smaller of both, for each one that is needed; refused as `size-not-known`. */
  readonly reached: Result<Measurement<"ratio">, InsufficientData>;
}

const daysInMonth = 30;

/** How often a month somebody who is active, and who is very active, contributes more than. */
const perMonth: Readonly<Record<keyof NeededMass, number>> = { active: 1, mostActive: 5 };

/**
 * Whether a community has its critical mass: how many members are active and very active, and how far that goes towards
 * what a community of this size needs (`neededMass`); 1 is reached.
 *
 * *Active*: more than one opening or reply a month; *very active*: more than five (FeverBee's targets for the end of
 * inception); a month is 30 days, and the window is taken on the average, so that over 90 days it takes more than 3 and
 * more than 15. Who runs the community carries it and is not counted; where roles are not known everybody is (caveat
 * `hosts-not-known`). The size is the one given, else the members on the list. It is a mass of people: whether they carry the
 * conversation without those who run it, says `lifeCycleStage`.
 *
 * A count of what happened, so without interval; nobody gives 0, which is an answer. Refused as `window-not-seen` where over a tenth
 * of the window was not looked at, since fewer days make everybody less active, and where the source cannot show it; the
 * ratio as `size-not-known` without a size, because an absolute number misjudges small communities.
 *
 * @returns The counts and the ratio; the sample is the members who spoke, of the ratio the size of the community.
 * @throws RangeError if the window does not end after it begins, a size is no whole number above 0, or there is no such zone.
 * @see https://www.feverbee.com FeverBee, the online community life cycle
 * @example
 * const dataset = createDataset(["ann", "ann", "bob", "bob", "cas"].map((author, at) => (
 *   { kind: "contribution", id: `${at}`, type: at === 0 ? "opening" : "reply", at: `2026-01-0${at + 1}T00:00:00Z`, author }
 * )));
 * const window = { from: Date.UTC(2026, 0, 1), until: Date.UTC(2026, 0, 31) };
 * const { active, reached } = criticalMass(dataset, { window, size: 40, scope: "internal" })._unsafeUnwrap();
 * [active.value, reached._unsafeUnwrap().value] // => [2, 0]
 */
export function criticalMass(dataset: CommunityDataset, options: CriticalMassOptions): Result<CriticalMass, Refusal> {
  const definition = "critical-mass@1";
  const { window, timeZone = "UTC" } = options;
  const size = sizeOf(dataset, options);
  const needed = massNeeded(dataset, options);
  return spokenByMembers(dataset, definition, { window, timeZone }).map(({ amounts, caveats }) => {
    const over = (kind: keyof NeededMass): number => {
      const more = moreThan(kind, window);
      return amounts.filter((count) => count > more).length;
    };
    const facts = { sampleSize: amounts.length, sampleOf: "people", window, caveats } as const;
    const people = (name: string, value: number): Measurement<"people"> =>
      measurement({ ...facts, value, unit: "people", definition: `critical-mass/${name}@1` });
    const [active, mostActive] = [over("active"), over("mostActive")];
    return {
      active: people("active", active),
      mostActive: people("most-active", mostActive),
      reached:
        size === undefined || needed === undefined
          ? insufficientData(definition, "size-not-known", 1, 0)
          : ok(
              measurement({
                ...facts,
                value: Math.min(active / needed.active, mostActive / needed.mostActive),
                unit: "ratio",
                sampleSize: size,
                sampleOf: "members",
                definition,
              }),
            ),
    };
  });
}

/** More than how many contributions in a window make somebody active, or very active. */
export function moreThan(kind: keyof NeededMass, window: TimeWindow): number {
  return perMonth[kind] * (windowDays(window) / daysInMonth);
}

/** How many people a community of this size needs; `undefined` where no size is known. */
export function massNeeded(dataset: CommunityDataset, options: CriticalMassOptions): NeededMass | undefined {
  const { scope } = options;
  const size = sizeOf(dataset, options);
  return size === undefined ? undefined : neededMass({ size, ...(scope === undefined ? {} : { scope }) });
}

function sizeOf(dataset: CommunityDataset, { size, window }: CriticalMassOptions): number | undefined {
  return size ?? listedSize(dataset, window.until);
}

/** The members on the list, where a source shows one and it is not empty. */
export function listedSize(dataset: CommunityDataset, asOf: Instant): number | undefined {
  if (!membersAreListed(dataset)) return undefined;
  const listed = listedMembers(dataset, asOf).reduce((sum, one) => sum + one, 0);
  return listed === 0 ? undefined : listed;
}
