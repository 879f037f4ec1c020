import type { Instant } from "@org/community-core/source";
import type { UserRow } from "../../../forum/forum-row.js";
import { playedTexts } from "../../played-texts.js";
import { moment } from "../moments.js";
import type { Question } from "../route.js";
import type { UserFigures } from "../user-figures.js";
import { lastPostedAt } from "../user-moments.js";

/** A user as staff see it; the address only where it was asked for, which the site notes down. */
export function adminUserShape(
  { forum, settings }: Question,
  user: UserRow,
  all: ReadonlyMap<number, UserFigures>,
  withEmails = false,
): Record<string, unknown> {
  const seen = lastPostedAt(forum, user.id) ?? user.createdAt;
  // Ages were texts such as "3d" before they were numbers of seconds.
  const age = (at: Instant | undefined): number | string | null => {
    if (at === undefined) return null;
    const seconds = Math.floor((forum.now - at) / 1_000);
    return settings.year < 2020 ? `${Math.floor(seconds / 86_400)}d` : seconds;
  };
  const timeRead = forum.userVisits
    .filter(({ userId }) => userId === user.id)
    .reduce((sum, { timeReadSeconds }) => sum + timeReadSeconds, 0);
  const figures = all.get(user.id);
  return {
    id: user.id,
    username: playedTexts.username(user.id),
    name: playedTexts.name(user),
    avatar_template: playedTexts.avatar(user.id),
    ...(withEmails && { email: playedTexts.email(user.id), secondary_emails: [] }),
    active: user.active !== false,
    admin: user.admin === true,
    moderator: user.moderator === true,
    last_seen_at: moment(seen),
    last_emailed_at: null,
    created_at: moment(user.createdAt),
    last_seen_age: age(seen),
    last_emailed_age: null,
    created_at_age: age(user.createdAt),
    trust_level: user.trustLevel ?? 1,
    manual_locked_trust_level: null,
    title: null,
    time_read: settings.year < 2020 ? `${Math.floor(timeRead / 60)}m` : timeRead,
    staged: user.staged === true,
    days_visited: figures?.days_visited ?? 0,
    posts_read_count: 0,
    topics_entered: 0,
    post_count: figures?.post_count ?? 0,
  };
}
