import type { InvalidInput, SourceAdapter } from "@org/community-core/source";
import type { Result } from "neverthrow";
import { classifiedFields, openOptions } from "./open-options.js";
import type { CommonOptions, DiscourseAdapterOptions } from "./options.js";
import { type ReadingChoices, readForum } from "./reading/read-forum.js";

/**
 * A source adapter for a Discourse forum.
 *
 * @param options - One way in and what is wanted of it; checked, because they may come from a configuration file.
 * @returns The adapter, or all that is wrong with the options. After that trouble is an issue in what is read.
 * @example
 * createDiscourseAdapter({ topicAnswers: "forum.ndjson.gz" }).map(({ source }) => source).unwrapOr("") // => "forum"
 * createDiscourseAdapter({ topicAnswers: "" }).isErr() // => true
 */
export function createDiscourseAdapter(options: DiscourseAdapterOptions): Result<SourceAdapter, InvalidInput> {
  return createSourceAdapter(options);
}

/** The same for options of unknown shape: what tools call that load an adapter by the name of its package. */
export function createSourceAdapter(options: unknown): Result<SourceAdapter, InvalidInput> {
  return openOptions(options).map(({ way, source, common }) => ({
    contractVersion: 1,
    name: "discourse",
    source,
    describe: async (signal) =>
      (await way.describe(signal)).map(({ capabilities, remarks, classifiedFields: fields = classifiedFields }) => ({
        name: "discourse",
        source,
        capabilities,
        classifiedFields: fields,
        incremental: false,
        stores: false,
        ...(remarks === undefined ? {} : { remarks }),
      })),
    read: (request = {}) => readForum(way, readingChoices(common), request),
  }));
}

function readingChoices({ include = [], alsoRead = [], form = "columns" }: CommonOptions): ReadingChoices {
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
