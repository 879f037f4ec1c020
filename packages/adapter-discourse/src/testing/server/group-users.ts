import type { GroupRow, UserRow } from "../../forum/forum-row.js";
import { moderationGroupId } from "../moderation-groups.js";
import type { PlayedForum } from "../played-forum.js";

/** The people in a group; in those that Discourse makes itself by what they are. */
export function groupUsers({ users, categories }: PlayedForum, { id }: GroupRow): readonly UserRow[] {
  const moderated = [...categories.values()].find((category) => moderationGroupId(category.id) === id);
  if (moderated !== undefined) {
    return [...users.values()].filter((user) => moderated.moderatorIds?.includes(user.id) === true);
  }
  const isIn = automatic.get(id) ?? (({ groupIds = [] }: UserRow) => groupIds.includes(id));
  return [...users.values()].filter((user) => user.id > 0 && isIn(user));
}

const automatic = new Map<number, (user: UserRow) => boolean>([
  [1, ({ admin }) => admin === true],
  [2, ({ moderator }) => moderator === true],
  [3, ({ admin, moderator }) => admin === true || moderator === true],
  ...[0, 1, 2, 3, 4].map((level) => [10 + level, ({ trustLevel = 1 }: UserRow) => trustLevel >= level] as const),
]);
