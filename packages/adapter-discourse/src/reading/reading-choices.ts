import type { CommonOptions } from "../common-options.js";
import type { ForumRecordsOptions } from "../records/forum-facts.js";

/** What the reader of a forum decides, whatever the way in. */
export type ReadingChoices = Pick<ForumRecordsOptions, "policy" | "form" | "withNames" | "withTitles">;

/** What the options that every way has come to. */
export function readingChoices({ include = [], alsoRead = [], form = "columns" }: CommonOptions): ReadingChoices {
  return {
    policy: {
      restrictedCategories: alsoRead.includes("restricted-categories"),
      unlistedTopics: alsoRead.includes("unlisted-topics"),
    },
    form,
    withNames: include.includes("member.name"),
    withTitles: include.includes("conversation.title"),
  };
}
