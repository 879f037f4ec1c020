import { formatInstant } from "@org/community-core/source";
import { csvText } from "../csv-text.js";
import type { PlayedForum } from "../played-forum.js";
import { playedTexts } from "../played-texts.js";
import { rubyMoment } from "../ruby-moment.js";

/** The days on which a user came by. */
export function archivedVisits({ userVisits }: PlayedForum, userId: number): string {
  const own = userVisits.filter((visit) => visit.userId === userId);
  return csvText([
    ["visited_at", "posts_read", "mobile", "time_read"],
    ...own.map(({ visitedAt, timeReadSeconds }) => [visitedAt, 3, false, timeReadSeconds]),
  ]);
}

/** All that the site knows of a user. */
export function archivedPreferences({ users }: PlayedForum, userId: number): string {
  const user = users.get(userId);
  return JSON.stringify({
    user: {
      id: userId,
      username: playedTexts.username(userId),
      name: user === undefined ? null : playedTexts.name(user),
      email: playedTexts.email(userId),
      created_at: user?.createdAt === undefined ? null : formatInstant(user.createdAt),
      trust_level: user?.trustLevel ?? 1,
      admin: user?.admin === true,
      moderator: user?.moderator === true,
    },
  });
}

/** From where a user was logged in. */
export function archivedTokens(userId: number): string {
  const header = "id,auth_token_hash,prev_auth_token_hash,auth_token_seen,client_ip,user_agent,seen_at,rotated_at";
  const ip = playedTexts.ipAddress(userId);
  return csvText([
    [...header.split(","), "created_at", "updated_at"],
    [1, "hash", "hash", true, ip, "Browser", rubyMoment(0), rubyMoment(0), rubyMoment(0), rubyMoment(0)],
  ]);
}
