/**
 * What an act of moderation did, in the order of the codes in columns (code 0 means: not said).
 * `close`, `reopen`, `move`, `merge`, `split`, `pin` and `retag` keep the place tidy; the others moderate.
 */
export type ModerationAct = (typeof moderationActs)[number];

/** All moderation acts; the code of an act in columns is its position plus one. */
export const moderationActs = [
  "close",
  "reopen",
  "move",
  "merge",
  "split",
  "pin",
  "retag",
  "handle-flag",
  "approve",
  "reject",
  "hide",
  "delete",
  "restore",
  "warn",
  "silence",
  "suspend",
] as const;
