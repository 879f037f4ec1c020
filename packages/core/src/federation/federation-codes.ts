/** Every code of a finding between parts. */
export const federationFindingCodes = ["steers-several-parts", "answers-for-several-parts"] as const;

/** A finding between parts. */
export type FederationFindingCode = (typeof federationFindingCodes)[number];
