import type { CommonOptions } from "../../../common-options.js";
import { readingChoices } from "../../../reading/reading-choices.js";
import type { SiteStart } from "../site-connection.js";
import type { SiteOptions } from "../site-options.js";
import { restrictedIn } from "../survey.js";
import { Admission } from "./admission.js";
import type { Walk } from "./walk.js";

/** A walk as the options ask for it, from its beginning unless it is told of an earlier one. */
export function beginWalk(
  options: SiteOptions & CommonOptions,
  { reader, survey }: SiteStart,
  known: Pick<Walk, "seen" | "startedAt" | "earlier" | "forgotten" | "onProgress"> &
    Partial<Pick<Walk, "todo" | "marks">>,
): { readonly walk: Walk; readonly admission: Admission } {
  const { atLength = [] } = options;
  const choices = readingChoices(options);
  const walk: Walk = {
    reader,
    survey,
    policy: choices.policy,
    wholeTopics: atLength.includes("moderationActs"),
    likesOneByOne: atLength.includes("reactions") && survey.users !== "none",
    todo: new Set(),
    marks: { newestPost: 0, rescanTo: { topicPage: 0, beforePost: 0 }, incomplete: [], hasOldNews: false },
    ...known,
  };
  const restricted = restrictedIn(survey);
  return { walk, admission: new Admission({ ...choices, withActions: walk.wholeTopics, restricted }, walk) };
}
