import type { PlayedForum } from "../../played-forum.js";
import { playedUserActions, userActionTypes } from "../../played-user-actions.js";
import { jsonAnswer } from "../answer.js";
import { dayLength, moment } from "../moments.js";
import { listableTopics } from "../reports/count-reports.js";
import type { Route } from "../route.js";
import { userShapes } from "../shapes/user-shape.js";
import type { DiscourseYear } from "../site-settings.js";

const versions: Readonly<Record<DiscourseYear, string>> = {
  2018: "2.2.0.beta7",
  2019: "2.4.0.beta8",
  2020: "2.7.0.beta1",
  2021: "2.8.0.beta10",
  2022: "3.0.0.beta16",
  2023: "3.2.0.beta4",
  2024: "3.4.0.beta4",
  2025: "2025.12.0-latest",
  2026: "2026.11.0-latest",
};

/** What the site says of itself: its version, its staff and its own figures. */
export const aboutRoute: Route = {
  path: /^\/about$/,
  answer: (question) => {
    const { forum, settings } = question;
    const people = [...forum.users.values()].filter(({ id }) => id > 0);
    const admins = people.filter(({ admin }) => admin === true).map(({ id }) => id);
    const moderators = people.filter(({ moderator }) => moderator === true).map(({ id }) => id);
    const embedsStaff = settings.year < 2019;
    return jsonAnswer({
      about: {
        title: "Played forum",
        description: "A forum that is played for tests.",
        locale: "en",
        version: versions[settings.year],
        https: false,
        ...(settings.year >= 2023 && { can_see_about_stats: settings.aboutStats }),
        contact_url: null,
        contact_email: "contact@mail.example",
        ...(settings.year >= 2024 && { site_creation_date: moment(forum.users.get(1)?.createdAt) }),
        ...(embedsStaff
          ? { admins: userShapes(question, admins), moderators: userShapes(question, moderators) }
          : { admin_ids: admins, moderator_ids: moderators }),
        category_moderators: [...forum.categories.values()].flatMap(({ id, moderatorIds = [] }) =>
          moderatorIds.length === 0 ? [] : [{ category_id: id, moderator_ids: moderatorIds }],
        ),
        ...(settings.aboutStats && { stats: statsOf(forum, settings.year) }),
      },
      ...(!embedsStaff && { users: userShapes(question, [...admins, ...moderators]) }),
    });
  },
};

/** Discourse renamed its four oldest figures in 2023: `topic_count` is `topics_count` since. */
function statsOf(forum: PlayedForum, year: DiscourseYear): Record<string, number> {
  const figures = {
    topic: listableTopics(forum),
    // All posts, those of messages, whispers and small actions among them.
    post: [...forum.posts.values()].filter(({ deletedAt }) => deletedAt === undefined),
    user: [...forum.users.values()].filter(({ id, active }) => id > 0 && active !== false),
    like: playedUserActions(forum).filter(({ type }) => type === userActionTypes.like),
  };
  return Object.fromEntries(
    Object.entries(figures).flatMap(([word, things]) => {
      const since = (days: number): number =>
        things.filter(({ createdAt = 0 }) => createdAt > forum.now - days * dayLength).length;
      return [
        [year >= 2023 ? `${word}s_count` : `${word}_count`, things.length],
        ...(year >= 2023 ? [[`${word}s_last_day`, since(1)]] : []),
        [`${word}s_7_days`, since(7)],
        [`${word}s_30_days`, since(30)],
      ];
    }),
  );
}
