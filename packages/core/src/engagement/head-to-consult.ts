import { ok, type Result } from "neverthrow";
import type { AttributionOptions } from "../activity/people/attributed-contributions.js";
import { contributionHistory } from "../activity/people/contribution-history.js";
import { insufficientData } from "../activity/refusals.js";
import { type RoleOptions, sides } from "../activity/sides/sides.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { type Measurement, measurement } from "../model/measurement.js";
import { participationTiers } from "../stats/participation-tiers.js";

/** Whose head, and how many of it are named. */
export interface HeadToConsultOptions extends AttributionOptions, RoleOptions {
  /** How many people at most, from 1 to 20; 10 if left out. */
  readonly limit?: number;
}

/** The most active members. */
export interface HeadToConsult {
  /** How many members make up the head. */
  readonly members: Measurement<"people">;
  /** Who they are, the most active first; not more than the limit. */
  readonly people: readonly MemberToConsult[];
}

/** One of them. */
export interface MemberToConsult {
  /** The pseudonym. */
  readonly person: string;
  /** Contributions in the window. */
  readonly count: number;
}

const mostPeople = 20;

/**
 * The most active members, to ask them before something is decided: the conscience of the community (S38). How many there
 * are, in people, and who, by pseudonym with their count and nothing else.
 *
 * The head is the core of the members: who together contribute up to four fifths of all that members do, the most active
 * always (`participationTiers`). Hosts are never in it: who speaks for the organisation at any time of the window
 * (`sides`) is left out before the head is cut, with all that they contribute. Every type of contribution counts unless
 * types are named. People with equal counts stand in the order of their pseudonyms, also where the head or the limit cuts
 * between them. Automated accounts and unknown authors are nobody (caveat `unknown-authors`). To be listed is no reward
 * and no duty: members help for reasons of their own (S27). A count of what happened, so without interval.
 *
 * Refused where it is not known who the hosts are, since the list would be of colleagues; as `window-not-seen` where
 * declared observation shows under 7 days; as `no-contributions` where no member is known to have contributed.
 *
 * @returns The head; the sample is the members who contributed.
 * @throws RangeError if the limit is no whole number from 1 to 20, the window does not end after it begins, a type is
 * unknown or there is no such zone.
 * @example
 * const dataset = createDataset([
 *   { kind: "duty", holder: "mia", duty: "steering", from: "2025-01-01" },
 *   ...["mia", "mia", "ann", "ann", "ann", "bob"].map((author, hour) => ({ kind: "contribution", id: `${hour}`, type: "reply", at: `2026-01-01T0${hour}:00:00Z`, author })),
 * ]);
 * const window = windowBefore(Date.UTC(2026, 0, 31), 90);
 * headToConsult(dataset, { window })._unsafeUnwrap().people // => [{ person: "ann", count: 3 }]
 */
export function headToConsult(
  dataset: CommunityDataset,
  options: HeadToConsultOptions,
): Result<HeadToConsult, Refusal> {
  const definition = "head-to-consult@1";
  const { window, limit = 10 } = options;
  if (!Number.isInteger(limit) || limit < 1 || limit > mostPeople)
    throw new RangeError(`A head to consult has from 1 to ${mostPeople} people, got a limit of ${limit}.`);
  const roles = sides(dataset, definition, window, options);
  return contributionHistory(dataset, definition, options).andThen(({ counts, caveats }) =>
    roles.andThen(({ isHost, caveats: ofRoles }): Result<HeadToConsult, Refusal> => {
      const members: { person: number; count: number }[] = [];
      counts.forEach((count, person) => {
        if (count > 0 && !isHost(person)) members.push({ person, count });
      });
      const tiers = participationTiers(members.map(({ count }) => count));
      if (tiers === undefined) return insufficientData(definition, "no-contributions", 1, 0);
      const sample = { sampleSize: members.length, sampleOf: "people", window } as const;
      return ok({
        members: measurement({
          value: tiers.core,
          unit: "people",
          ...sample,
          definition,
          caveats: [...caveats, ...ofRoles],
        }),
        people: members
          .sort((one, other) => other.count - one.count)
          .slice(0, Math.min(tiers.core, limit))
          .map(({ person, count }) => ({ person: dataset.people.pseudonyms[person] ?? "", count })),
      });
    }),
  );
}
