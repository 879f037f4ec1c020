import { ok, type Result } from "neverthrow";
import { needsOfTypes } from "../activity/counted-types.js";
import { venuesForFigure } from "../activity/observation/venues-for-figure.js";
import { venuesSeenInBoth } from "../activity/observation/venues-seen-in-both.js";
import { unknownAuthors } from "../activity/people/attributed-contributions.js";
import { contributionsByPerson } from "../activity/people/contributions-by-person.js";
import { listedMembers, membersAreListed } from "../activity/people/listed-members.js";
import { insufficientData } from "../activity/refusals.js";
import { hostsNotKnown } from "../activity/sides/hosts-not-known.js";
import { sides } from "../activity/sides/sides.js";
import { spokenTypes } from "../activity/sides/voices.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { InsufficientData, Refusal } from "../model/errors.js";
import type { Instant } from "../model/instant.js";
import { type Measurement, measurement } from "../model/measurement.js";
import { type TimeWindow, windowDays } from "../model/time-window.js";
import type { TimeZone } from "../model/time-zone.js";
import { type CommunitySize, neededMass } from "./needed-mass.js";

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
  const { window, timeZone = "UTC", scope } = options;
  const size = options.size ?? listedSize(dataset, window.until);
  const needed = size === undefined ? undefined : neededMass({ size, ...(scope === undefined ? {} : { scope }) });
  const needs = needsOfTypes(spokenTypes);
  const roles = sides(dataset, definition, window, { timeZone });
  return venuesForFigure(dataset, definition, needs, window).andThen(({ venues: shown, caveats }) => {
    const { venues, bestSeen } = venuesSeenInBoth(dataset, { needs, venues: shown }, [window]);
    if (!venues.includes(1))
      return insufficientData(definition, "window-not-seen", Math.ceil(windowDays(window)), bestSeen);
    const { counts, unattributed } = contributionsByPerson(dataset, { window, venues, types: spokenTypes });
    const isHost = roles.match(
      (known) => known.isHost,
      () => () => false,
    );
    const amounts = counts.filter((count, person) => count > 0 && !isHost(person));
    const months = windowDays(window) / daysInMonth;
    const over = (perMonth: number): number => amounts.filter((count) => count > perMonth * months).length;
    const told = [...caveats, ...unknownAuthors(unattributed), ...hostsNotKnown(roles)];
    const facts = { sampleSize: amounts.length, sampleOf: "people", window, caveats: told } as const;
    const people = (name: string, value: number): Measurement<"people"> =>
      measurement({ ...facts, value, unit: "people", definition: `critical-mass/${name}@1` });
    const [active, mostActive] = [over(1), over(5)];
    return ok({
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
    });
  });
}

/** The members on the list, where a source shows one and it is not empty. */
export function listedSize(dataset: CommunityDataset, asOf: Instant): number | undefined {
  if (!membersAreListed(dataset)) return undefined;
  const listed = listedMembers(dataset, asOf).reduce((sum, one) => sum + one, 0);
  return listed === 0 ? undefined : listed;
}
