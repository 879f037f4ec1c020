import type { Forum } from "../forum/forum.js";
import type { UserRow } from "../forum/forum-row.js";

/**
 * The users whom Discourse calls real, by id: no automated account (ids below 0) and no second account for writing
 * without one's name. Staff, staged, inactive and suspended accounts are real; so is a robot with an ordinary account.
 */
export function realUsers({ users }: Forum): readonly UserRow[] {
  return users.sorted().filter(({ id, anonymousShadow }) => id > 0 && anonymousShadow !== true);
}

/** Whether somebody is staff: an administrator or a moderator. A moderator of one category alone is not. */
export function isStaff(user: UserRow | undefined): boolean {
  return user?.admin === true || user?.moderator === true;
}
