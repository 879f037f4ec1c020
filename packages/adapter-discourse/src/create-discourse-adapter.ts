import { type InvalidInput, isId, type Problem, type SourceAdapter } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { z } from "zod";
import type { CommonOptions, DiscourseAdapterOptions } from "./options.js";
import { type ReadingChoices, readForum } from "./reading/read-forum.js";
import type { WayKind } from "./ways/way-kind.js";
import { ways } from "./ways/ways.js";

const classifiedFields = ["member.name", "conversation.title"] as const;

const commonFields = {
  source: z.exactOptional(z.string().refine(isId, "must be a name of 1 to 512 characters")),
  include: z.exactOptional(z.array(z.enum(classifiedFields)).readonly()),
  alsoRead: z.exactOptional(z.array(z.enum(["restricted-categories", "unlisted-topics"])).readonly()),
  form: z.exactOptional(z.enum(["records", "columns"])),
};

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
  const kind = chosenWay(options);
  if (kind.isErr()) return err(invalid([kind.error]));
  const parsed = kind.value.schema.extend(commonFields).safeParse(options);
  if (!parsed.success) {
    return err(
      invalid(parsed.error.issues.map(({ path, message }) => ({ path: path.map(String).join("."), message }))),
    );
  }
  const { way, source: named } = kind.value.open(parsed.data);
  // The cast: the common fields were let through with the way's own.
  const common = parsed.data as CommonOptions;
  const source = common.source ?? named;
  return ok({
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
  });
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

/** The one way that the options choose. */
function chosenWay(options: unknown): Result<WayKind, Problem> {
  const given = typeof options === "object" && options !== null ? Object.keys(options) : [];
  const [only, ...more] = ways.filter(({ option }) => given.includes(option));
  if (only !== undefined && more.length === 0) return ok(only);
  const known = ways.map(({ option }) => option).join(", ");
  return err({ path: "", message: `must name one way into the forum, by one of ${known}` });
}

function invalid(problems: readonly Problem[]): InvalidInput {
  return { type: "InvalidInput", subject: "Discourse adapter options", problems };
}
