import type { Id } from "@org/community-core/source";

/** The id of a person, from the index in the population. */
export const memberId = (index: number): Id => `m${index + 1}`;
/** The id of a contribution, from its number. */
export const contributionId = (number: number): Id => `c${number}`;
/** The id of a conversation, from its number. */
export const conversationId = (number: number): Id => `t${number}`;
/** The id of a venue, from its index. */
export const venueId = (index: number): Id => `v${index + 1}`;
/** The id of a gathering, from its number. */
export const gatheringId = (number: number): Id => `g${number}`;
