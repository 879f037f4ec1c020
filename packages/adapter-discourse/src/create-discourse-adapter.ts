import type { InvalidInput, SourceAdapter, SourceError } from "@org/community-core/source";
import { ok, type Result } from "neverthrow";
import { classifiedFields } from "./common-options.js";
import { openOptions } from "./open-options.js";
import type { DiscourseAdapterOptions } from "./options.js";
import { readForum } from "./reading/read-forum.js";
import { readingChoices } from "./reading/reading-choices.js";
import type { WayIn } from "./ways/way-in.js";

/**
 * A source adapter for a Discourse forum.
 *
 * @param options - One way in and what is wanted of it; checked, because they may come from a configuration file.
 * @returns The adapter, or all that is wrong with the options. After that trouble is an issue in what is read.
 * @example
 * createDiscourseAdapter({ topicAnswers: "forum.ndjson.gz" }).map(({ source }) => source).unwrapOr("") // => "forum"
 * createDiscourseAdapter({ site: "forum.example.org" }).map(({ source }) => source).unwrapOr("") // => "forum.example.org"
 * createDiscourseAdapter({ topicAnswers: "" }).isErr() // => true
 */
export function createDiscourseAdapter(options: DiscourseAdapterOptions): Result<SourceAdapter, InvalidInput> {
  return createSourceAdapter(options);
}

/**
 * The same for options of unknown shape: what tools call that load an adapter by the name of its package.
 *
 * @example
 * createSourceAdapter({ site: "forum.example.org" }).isOk() // => true
 * createSourceAdapter({ site: 7 }).isErr() // => true
 */
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
        incremental: way.isIncremental === true,
        stores: way.forget !== undefined,
        ...(remarks === undefined ? {} : { remarks }),
      })),
    read: (request = {}) => readForum(way, readingChoices(common), request),
    ...(way.forget === undefined ? {} : { forget: (ids) => forgetIn(way, ids) }),
  }));
}

/** Ids of people are Discourse's numbers as text; what is none names nobody. */
async function forgetIn(way: WayIn, ids: readonly string[]): Promise<Result<void, SourceError>> {
  const userIds = ids.filter((id) => /^-?\d{1,15}$/.test(id)).map(Number);
  return way.forget === undefined ? ok(undefined) : way.forget(userIds);
}
