import { basename } from "node:path";
import { type InvalidInput, isId, type SourceAdapter } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { z } from "zod";
import { everybody } from "./forum/visibility.js";
import type { DiscourseAdapterOptions } from "./options.js";
import { type ReadingChoices, readForum } from "./reading/read-forum.js";
import { topicAnswersWay } from "./ways/topic-answers/topic-answers-way.js";

const classifiedFields = ["member.name", "conversation.title"] as const;

const optionsSchema = z.strictObject({
  source: z.exactOptional(z.string().refine(isId, "must be a name of 1 to 512 characters")),
  include: z.exactOptional(z.array(z.enum(classifiedFields)).readonly()),
  alsoRead: z.exactOptional(z.array(z.enum(["restricted-categories", "unlisted-topics"])).readonly()),
  form: z.exactOptional(z.enum(["records", "columns"])),
  topicAnswers: z.string().min(1),
  everyTopic: z.exactOptional(z.boolean()),
});

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
  const parsed = optionsSchema.safeParse(options);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({ path: path.map(String).join("."), message }));
    return err({ type: "InvalidInput", subject: "Discourse adapter options", problems });
  }
  const { source = sourceOf(parsed.data.topicAnswers), include = [], alsoRead = [], form = "columns" } = parsed.data;
  const way = topicAnswersWay(parsed.data);
  const choices: ReadingChoices = {
    policy: {
      ...everybody,
      restrictedCategories: alsoRead.includes("restricted-categories"),
      unlistedTopics: alsoRead.includes("unlisted-topics"),
    },
    form,
    withNames: include.includes("member.name"),
    withTitles: include.includes("conversation.title"),
  };
  return ok({
    contractVersion: 1,
    name: "discourse",
    source,
    describe: async (signal) =>
      (await way.describe(signal)).map(({ capabilities, remarks }) => ({
        name: "discourse",
        source,
        capabilities,
        classifiedFields,
        incremental: false,
        stores: false,
        ...(remarks === undefined ? {} : { remarks }),
      })),
    read: (request = {}) => readForum(way, choices, request),
  });
}

function sourceOf(path: string): string {
  const name = basename(path).replace(/(\.[^.]+)?(\.gz)?$/i, "");
  return isId(name) ? name : "discourse";
}
