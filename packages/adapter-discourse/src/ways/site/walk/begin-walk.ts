import { everybody } from "../../../forum/visibility.js";
import type { WayRequest } from "../../way-in.js";
import type { SiteStart } from "../site-connection.js";
import type { SiteOptions } from "../site-options.js";
import { restrictedIn } from "../survey.js";
import { Admission } from "./admission.js";
import type { Walk } from "./walk.js";

/** A walk as it is asked for, from its beginning unless it is told of an earlier one. */
export function beginWalk(
  { atLength = [] }: SiteOptions,
  { policy = everybody, withNames = false, withTitles = false, onProgress }: WayRequest,
  { reader, survey }: SiteStart,
  known: Pick<Walk, "seen" | "startedAt" | "earlier" | "forgotten"> & Partial<Pick<Walk, "todo" | "marks">>,
): { readonly walk: Walk; readonly admission: Admission } {
  const walk: Walk = {
    reader,
    survey,
    policy,
    wholeTopics: atLength.includes("moderationActs"),
    likesOneByOne: atLength.includes("reactions") && survey.users !== "none",
    todo: new Set(),
    marks: { newestPost: 0, rescanTo: { topicPage: 0, beforePost: 0 }, incomplete: [], hasOldNews: false },
    ...(onProgress && { onProgress }),
    ...known,
  };
  const withActions = walk.wholeTopics;
  const restricted = restrictedIn(survey);
  return { walk, admission: new Admission({ policy, withNames, withTitles, withActions, restricted }, walk) };
}
