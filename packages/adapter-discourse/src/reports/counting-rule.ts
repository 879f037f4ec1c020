import { postTypes } from "../forum/visibility.js";

/**
 * What a figure of Discourse counts. Nothing here depends on what a reader may see: its reports look at the tables.
 * Each flag is a question that two counts of one forum can answer differently.
 */
export interface CountingRule {
  /** Which types of post: 1 regular, 2 moderator action, 3 small action, 4 whisper. */
  readonly postTypes: readonly number[];
  readonly privateMessages: boolean;
  /** Posts and topics that were deleted since. */
  readonly deleted: boolean;
  /** Topics in categories that only some may see. */
  readonly restrictedTopics: boolean;
  /** Topics that are on no list. */
  readonly unlistedTopics: boolean;
  /** What administrators and moderators do, as far as roles are known. */
  readonly staff: boolean;
  /** What automated accounts do, whose ids are below 0. */
  readonly bots: boolean;
  /** Likes that were taken back. */
  readonly withdrawnLikes: boolean;
}

/** What most reports count: all that is public or restricted, listed or not, by anybody; no private message. */
export const usualRule: CountingRule = {
  postTypes: [postTypes.regular],
  privateMessages: false,
  deleted: false,
  restrictedTopics: true,
  unlistedTopics: true,
  staff: true,
  bots: true,
  withdrawnLikes: true,
};
