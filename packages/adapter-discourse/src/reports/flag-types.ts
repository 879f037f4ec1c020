/** Types of action on a post that are no flags: bookmarks of old, likes, and votes of old. */
const noFlags: readonly number[] = [1, 2, 5];

/** Flags that come with a message of their own: to the user, to the moderators, and that something is illegal. */
const withMessage: readonly number[] = [6, 7, 10];

/** Whether a type of action on a post is a flag. Types from 1,001 on are a forum's own flags. */
export function isFlag(typeId: number): boolean {
  return !noFlags.includes(typeId);
}

/** Whether it is a flag without a message of its own, such as spam: what Discourse counts as a moderator's work. */
export function isFlagWithoutMessage(typeId: number): boolean {
  return isFlag(typeId) && !withMessage.includes(typeId);
}
