import type { Capability } from "../model/capability.js";
import {
  type ContributionType,
  capabilityOfType,
  contributionTypeCode,
  contributionTypes,
} from "../model/contribution-type.js";

/** The contribution types that a figure counts, by code: 1 where it does. */
export type CountedTypes = Uint8Array;

/**
 * The types as a mask over codes. Absent: all types, because every kind of contribution is one (CHAOSS, Types of
 * Contributions).
 *
 * @throws RangeError if the list is empty or names something that is no type.
 */
export function countedTypes(types: readonly ContributionType[] = contributionTypes): CountedTypes {
  if (types.length === 0) throw new RangeError("A figure counts at least 1 type of contribution, got none.");
  const counted = new Uint8Array(contributionTypes.length);
  for (const type of types) {
    const code: number | undefined = contributionTypeCode[type];
    if (code === undefined) throw new RangeError(`A type is one of ${contributionTypes.join(", ")}, got ${type}.`);
    counted[code] = 1;
  }
  return counted;
}

/** What a venue must show so that people can be counted by these types; without types: whatever it shows. */
export function needsOfTypes(types: readonly ContributionType[] = []): readonly Capability[] {
  return [...types.map((type) => capabilityOfType[type]), "authors"];
}
