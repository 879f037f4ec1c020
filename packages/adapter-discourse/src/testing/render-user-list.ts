import type { ForumRow, UserRow } from "../forum/forum-row.js";
import { csvText } from "./csv-text.js";
import { PlayedForum } from "./played-forum.js";
import { playedTexts } from "./played-texts.js";
import { rubyMoment } from "./ruby-moment.js";
import { groupUsers } from "./server/group-users.js";
import { type UserFigures, userFigures } from "./server/user-figures.js";
import { lastPostedAt } from "./server/user-moments.js";

const header = [
  ...["id", "name", "username", "email", "title", "created_at", "last_seen_at", "last_posted_at", "last_emailed_at"],
  ...["trust_level", "approved", "suspended_at", "suspended_till", "silenced_till", "active", "admin", "moderator"],
  ...["ip_address", "staged", "secondary_emails", "topics_entered", "posts_read_count", "time_read", "topic_count"],
  ...["post_count", "likes_given", "likes_received", "location", "website", "views"],
];

/** The list of users that an administrator exports; fields of the site's own stand before the groups. */
export function renderUserList(rows: readonly ForumRow[], customFields: readonly string[] = []): string {
  const forum = new PlayedForum(rows);
  const figures = userFigures(forum, 0);
  const people = [...forum.users.values()].filter(({ id }) => id > 0).sort((one, other) => one.id - other.id);
  return csvText([
    [...header, ...customFields.map((name) => `${name} (custom user field)`), "group_names"],
    ...people.map((user) => [
      ...line(forum, user, figures.get(user.id)),
      ...customFields.map(() => ""),
      groups(forum, user),
    ]),
  ]);
}

/** A comma inside is quoted by Discourse itself, before the file quotes it once more. */
function quotedTwice(text: string): string {
  return text.includes(",") ? `"${text}"` : text;
}

function groups(forum: PlayedForum, user: UserRow): string {
  return [...forum.groups.values()]
    .filter((group) => groupUsers(forum, group).some(({ id }) => id === user.id))
    .map(({ id, name }) => name ?? `group${id}`)
    .join(";");
}

function line(
  forum: PlayedForum,
  user: UserRow,
  figures: UserFigures | undefined,
): readonly (string | number | boolean | null)[] {
  const posted = lastPostedAt(forum, user.id);
  const timeRead = forum.userVisits
    .filter(({ userId }) => userId === user.id)
    .reduce((sum, { timeReadSeconds }) => sum + timeReadSeconds, 0);
  const moment = (at: number | undefined): string | null => (at === undefined ? null : rubyMoment(at));
  return [
    user.id,
    quotedTwice(playedTexts.name(user)),
    playedTexts.username(user.id),
    playedTexts.email(user.id),
    null,
    moment(user.createdAt),
    moment(posted ?? user.createdAt),
    moment(posted),
    null,
    user.trustLevel ?? 1,
    true,
    ...[null, null, null],
    user.active !== false,
    user.admin === true,
    user.moderator === true,
    playedTexts.ipAddress(user.id),
    user.staged === true,
    null,
    ...[0, 0, timeRead],
    figures?.topic_count ?? 0,
    figures?.post_count ?? 0,
    figures?.likes_given ?? 0,
    figures?.likes_received ?? 0,
    ...[null, null],
    3,
  ];
}
