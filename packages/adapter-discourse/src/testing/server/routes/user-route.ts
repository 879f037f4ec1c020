import type { UserRow } from "../../../forum/forum-row.js";
import { playedTexts } from "../../played-texts.js";
import { jsonAnswer, redirectAnswer } from "../answer.js";
import { moment } from "../moments.js";
import { refusals } from "../refusals.js";
import type { Question, Route } from "../route.js";
import { groupShape } from "../shapes/group-shape.js";
import { userShape } from "../shapes/user-shape.js";
import { userFigures } from "../user-figures.js";
import { lastPostedAt } from "../user-moments.js";

/** A user by name, in whatever case; a name of old leads to the one of today. */
export const userRoute: Route = {
  path: /^\/(?:u|users)\/([^/]+)$/,
  answer: (question, name = "") => {
    const { forum, settings, asker } = question;
    const renamed = settings.renamed.get(name.toLowerCase());
    if (renamed !== undefined) {
      return redirectAnswer(`${settings.basePath}/u/${encodeURIComponent(playedTexts.username(renamed))}.json`);
    }
    const user = forum.userNamed(name);
    // An account that was never confirmed is there for staff alone.
    if (user === undefined || (user.active === false && !asker.isStaff)) return refusals.notFound();
    return jsonAnswer({ user_badges: [], user: profile(question, user) });
  },
};

function profile(question: Question, user: UserRow): Record<string, unknown> {
  const { forum, settings, asker } = question;
  const figures = userFigures(forum, 0).get(user.id);
  const groups = [...forum.groups.values()].filter(({ id }) => user.groupIds?.includes(id) === true);
  return {
    ...userShape(question, user),
    last_posted_at: moment(lastPostedAt(forum, user.id)),
    last_seen_at: moment(lastPostedAt(forum, user.id) ?? user.createdAt),
    created_at: moment(user.createdAt),
    ignored: false,
    muted: false,
    can_ignore_user: false,
    can_mute_user: false,
    trust_level: user.trustLevel ?? 1,
    moderator: user.moderator === true,
    admin: user.admin === true,
    title: null,
    badge_count: 0,
    custom_fields: {},
    time_read: forum.userVisits
      .filter(({ userId }) => userId === user.id)
      .reduce((sum, { timeReadSeconds }) => sum + timeReadSeconds, 0),
    recent_time_read: 0,
    primary_group_id: null,
    primary_group_name: null,
    ...(settings.year >= 2021 && { flair_group_id: null, flair_name: null }),
    featured_topic: null,
    staged: user.staged === true,
    can_edit: false,
    profile_view_count: 3,
    post_count: figures?.post_count ?? 0,
    ...(settings.year >= 2026 && { topic_count: figures?.topic_count ?? 0 }),
    invited_by: null,
    groups: groups.map((group) => groupShape(question, group)),
    ...(asker.isStaff && { email: playedTexts.email(user.id), active: user.active !== false }),
  };
}
