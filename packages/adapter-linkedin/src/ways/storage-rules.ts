import type { SourceRetention } from "@org/community-core/source";

/**
 * How long LinkedIn lets anybody keep what its interface gives: 48 hours what members did, 24 hours their profiles, a
 * year what a page reports without naming anybody. What was downloaded by hand comes under no such contract; it is held
 * to the same unless the user decides otherwise, so that nobody keeps more than they know of.
 *
 * @see https://learn.microsoft.com/en-us/linkedin/marketing/data-storage-requirements
 */
export const storageRules: Required<SourceRetention> = {
  contributionHours: 48,
  memberHours: 24,
  aggregateHours: 8_760,
};
