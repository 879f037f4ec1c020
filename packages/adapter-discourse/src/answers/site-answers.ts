import { z } from "zod";
import type { GroupRow } from "../forum/forum-row.js";
import { aboutStats } from "./about-answer.js";
import { maybe, wholeNumber, yesOrNo } from "./answer-fields.js";
import { type CategorySight, categoryAnswer } from "./category-answer.js";

/** The answer to `/site/basic-info.json`, which also a site that needs a login gives. */
export const basicInfoAnswer: z.ZodType<{ readonly loginRequired: boolean }> = z
  .object({ title: z.string(), login_required: yesOrNo })
  .transform((answer) => ({ loginRequired: answer.login_required === true }));

const staffMember = z.object({ id: wholeNumber });
const ids = maybe(z.array(wholeNumber).readonly());

/** What a site says of itself. */
export interface AboutSight {
  readonly adminIds: readonly number[];
  readonly moderatorIds: readonly number[];
  /** Who moderates single categories. */
  readonly categoryModerators: ReadonlyMap<number, readonly number[]>;
  /** Its own counts, of the things that everybody may see. */
  readonly topics?: number;
  readonly posts?: number;
  readonly users?: number;
}

const counts = aboutStats.transform(({ topics, posts, users }) => ({
  ...(topics.count !== undefined && { topics: topics.count }),
  ...(posts.count !== undefined && { posts: posts.count }),
  ...(users.count !== undefined && { users: users.count }),
}));

/** The answer to `/about.json`, for who is staff; older versions hold the staff themselves instead of their ids. */
export const aboutSight: z.ZodType<AboutSight> = z
  .object({
    about: z.object({
      admin_ids: ids,
      moderator_ids: ids,
      admins: maybe(z.array(staffMember).readonly()),
      moderators: maybe(z.array(staffMember).readonly()),
      category_moderators: maybe(
        z.array(z.object({ category_id: wholeNumber, moderator_ids: z.array(wholeNumber).readonly() })).readonly(),
      ),
      stats: maybe(counts),
    }),
  })
  .transform(({ about }) => ({
    adminIds: about.admin_ids ?? (about.admins ?? []).map(({ id }) => id),
    moderatorIds: about.moderator_ids ?? (about.moderators ?? []).map(({ id }) => id),
    categoryModerators: new Map(
      (about.category_moderators ?? []).map((entry) => [entry.category_id, entry.moderator_ids]),
    ),
    ...about.stats,
  }));

/** Groups that Discourse makes itself: everyone, staff, who is logged in, the trust levels. */
const automaticGroups: ReadonlySet<number> = new Set([0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14]);

/** A group as it stands in a list of groups. */
export const listedGroup: z.ZodType<GroupRow> = z
  .object({ id: wholeNumber, name: maybe(z.string()), automatic: yesOrNo })
  .transform(({ id, name, automatic }) => ({
    kind: "group",
    id,
    ...(name !== undefined && { name }),
    automatic: automatic ?? automaticGroups.has(id),
  }));

/** What `/site.json` says of the categories and groups; on some sites only a part of them. */
export interface SiteSight {
  readonly categories: readonly CategorySight[];
  readonly groups: readonly GroupRow[];
}

/** The answer to `/site.json`. */
export const siteAnswer: z.ZodType<SiteSight> = z
  .object({
    categories: maybe(z.array(categoryAnswer).readonly()),
    groups: maybe(z.array(listedGroup).readonly()),
  })
  .transform(({ categories = [], groups = [] }) => ({ categories: categories.flat(), groups }));
