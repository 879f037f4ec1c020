import type { Capability } from "./capability.js";

/**
 * The kinds of contribution, in the order of their codes in columns:
 * `opening` starts a conversation; `reply` answers in one; `reaction` is a like or the like with its actor and time;
 * `edit` changes a contribution of somebody else; `flag` reports one; `moderation` is an act of moderating;
 * `invitation` asks somebody in; `feedback` tells the community about itself.
 */
export type ContributionType = (typeof contributionTypes)[number];

/** All contribution types; the position of a type is its code in `ContributionColumns` and in the dataset. */
export const contributionTypes = [
  "opening",
  "reply",
  "reaction",
  "edit",
  "flag",
  "moderation",
  "invitation",
  "feedback",
] as const;

/** The code of each contribution type in columns. */
export const contributionTypeCode: Readonly<Record<ContributionType, number>> = {
  opening: 0,
  reply: 1,
  reaction: 2,
  edit: 3,
  flag: 4,
  moderation: 5,
  invitation: 6,
  feedback: 7,
};

/** The capability that a source must have to show contributions of a type. */
export const capabilityOfType: Readonly<Record<ContributionType, Capability>> = {
  opening: "openings",
  reply: "replies",
  reaction: "reactions",
  edit: "edits",
  flag: "flags",
  moderation: "moderationActs",
  invitation: "invitations",
  feedback: "feedback",
};
