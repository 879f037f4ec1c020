import type { Capability, SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { z } from "zod";
import type { CategorySight } from "../../answers/category-answer.js";
import { adminUsersAnswer, directoryAnswer, topicListAnswer } from "../../answers/list-answers.js";
import { type AboutSight, aboutSight, basicInfoAnswer, siteAnswer } from "../../answers/site-answers.js";
import type { GroupRow } from "../../forum/forum-row.js";
import { keyRefused, loginNeeded } from "./http/site-trouble.js";
import type { SiteReader } from "./site-reader.js";
import { allCategories } from "./survey/all-categories.js";
import { allGroups } from "./survey/all-groups.js";

/** What a site, with a key, shows: asked before a walk through it, with about a dozen requests. */
export interface SiteSurvey {
  readonly categories: readonly CategorySight[];
  /** Absent: the site does not say who is in which group. */
  readonly groups?: readonly GroupRow[];
  /** Absent: it does not say anything of itself. */
  readonly about?: AboutSight;
  /** Which list of users there is. */
  readonly users: "administration" | "directory" | "none";
  readonly flags: boolean;
  readonly edits: boolean;
  readonly acceptedAnswers: boolean;
  readonly tags: boolean;
}

/** Asks a site what it shows; the first no of the whole site is told apart from the no of one list. */
export async function surveySite(reader: SiteReader, hasKey: boolean): Promise<Result<SiteSurvey, SourceError>> {
  const basic = await reader.get("site/basic-info.json", basicInfoAnswer);
  if (basic.isErr()) return err(basic.error);
  if (!basic.value.found && hasKey) return err(keyRefused);
  if (basic.value.found && basic.value.body.loginRequired && !hasKey) return err(loginNeeded);
  const site = await reader.get("site.json", siteAnswer);
  if (site.isErr()) return err(site.error);
  if (!site.value.found) return err(hasKey ? keyRefused : loginNeeded);
  const categories = await allCategories(reader, site.value.body.categories);
  if (categories.isErr()) return err(categories.error);
  const groups = await allGroups(reader);
  if (groups.isErr()) return err(groups.error);
  const shown = await whatElseIsShown(reader, hasKey);
  return shown.map((rest) => ({
    categories: categories.value,
    ...(groups.value !== undefined && { groups: groups.value }),
    ...rest,
  }));
}

async function whatElseIsShown(
  reader: SiteReader,
  hasKey: boolean,
): Promise<Result<Omit<SiteSurvey, "categories" | "groups">, SourceError>> {
  const about = await reader.get("about.json", aboutSight);
  if (about.isErr()) return err(about.error);
  const topics = await reader.get("latest.json", topicListAnswer);
  if (topics.isErr()) return err(topics.error);
  if (!topics.value.found) return err(hasKey ? keyRefused : loginNeeded);
  const { rows } = topics.value.body;
  const directory = await reader.get("directory_items.json", directoryAnswer, { period: "all", order: "likes_given" });
  if (directory.isErr()) return err(directory.error);
  const forStaff = hasKey ? await whatStaffIsShown(reader) : ok({ users: false, flags: false, edits: false });
  return forStaff.map(({ users, flags, edits }) => ({
    ...(about.value.found && { about: about.value.body }),
    users: users ? "administration" : directory.value.found ? "directory" : "none",
    flags,
    edits,
    acceptedAnswers: rows.some(({ hasAcceptedAnswer }) => hasAcceptedAnswer !== undefined),
    tags: rows.some(({ tags }) => tags !== undefined),
  }));
}

async function whatStaffIsShown(
  reader: SiteReader,
): Promise<Result<{ readonly users: boolean; readonly flags: boolean; readonly edits: boolean }, SourceError>> {
  const users = await reader.get("admin/users/list/new.json", adminUsersAnswer, { page: 1 });
  if (users.isErr()) return err(users.error);
  const review = await reader.get("review.json", z.object({}), { status: "all" });
  if (review.isErr()) return err(review.error);
  const edits = await reader.get("admin/reports/post_edits.json", z.object({}));
  if (edits.isErr()) return err(edits.error);
  return ok({ users: users.value.found, flags: review.value.found, edits: edits.value.found });
}

/** The categories that only some may see. */
export function restrictedIn({ categories }: SiteSurvey): ReadonlySet<number> {
  return new Set(categories.flatMap(({ category }) => (category.readRestricted === true ? [category.id] : [])));
}

/** What a survey says that the forum can show, with what is asked for at length. */
export function shownBy(survey: SiteSurvey, atLength: readonly CostlyCapability[]): readonly Capability[] {
  const isAsked = (wanted: CostlyCapability): boolean => atLength.includes(wanted);
  const likesAreKnown = isAsked("reactions") && survey.users !== "none";
  return [
    ...(["openings", "replies", "authors", "conversations", "replyTargets", "venues", "automatedAccounts"] as const),
    ...(survey.tags ? (["subjects"] as const) : []),
    ...(survey.acceptedAnswers ? (["acceptedAnswers"] as const) : []),
    ...(likesAreKnown ? (["reactions"] as const) : (["reactionTotals"] as const)),
    ...(isAsked("moderationActs") ? (["moderationActs", "closings"] as const) : []),
    ...(survey.about !== undefined ? (["duties"] as const) : []),
    ...(survey.users === "none" ? [] : (["memberList"] as const)),
    ...(survey.users === "administration" ? (["joinDates"] as const) : []),
    ...(survey.groups === undefined ? [] : (["stakeholderGroups"] as const)),
    ...(survey.flags ? (["flags"] as const) : []),
    ...(survey.edits ? (["edits"] as const) : []),
  ];
}

/** What costs many requests and is only asked for on request. */
export type CostlyCapability = "reactions" | "moderationActs";
