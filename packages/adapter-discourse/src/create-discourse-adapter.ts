import type { InvalidInput, Problem, SourceAdapter, SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { type CommonOptions, classifiedFields, commonFields } from "./common-options.js";
import type { DiscourseAdapterOptions } from "./options.js";
import { readForum } from "./reading/read-forum.js";
import { readingChoices } from "./reading/reading-choices.js";
import type { WayIn } from "./ways/way-in.js";
import type { WayKind } from "./ways/way-kind.js";
import { ways } from "./ways/ways.js";

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
      (await way.describe(signal)).map(({ capabilities, remarks }) => ({
        name: "discourse",
        source,
        capabilities,
        classifiedFields,
        incremental: way.isIncremental === true,
        stores: way.forget !== undefined,
        ...(remarks === undefined ? {} : { remarks }),
      })),
    read: (request = {}) => readForum(way, readingChoices(common), request),
    ...(way.forget === undefined ? {} : { forget: (ids) => forgetIn(way, ids) }),
  });
}

/** Ids of people are Discourse's numbers as text; what is none names nobody. */
async function forgetIn(way: WayIn, ids: readonly string[]): Promise<Result<void, SourceError>> {
  const userIds = ids.filter((id) => /^-?\d{1,15}$/.test(id)).map(Number);
  return way.forget === undefined ? ok(undefined) : way.forget(userIds);
}

/** The one way that the options choose; what is an option of another way that was chosen chooses nothing. */
function chosenWay(options: unknown): Result<WayKind, Problem> {
  const given = typeof options === "object" && options !== null ? Object.keys(options) : [];
  const named = ways.filter(({ option }) => given.includes(option));
  const [only, ...more] = named.filter((kind) => {
    return !named.some((other) => other !== kind && kind.option in other.schema.shape);
  });
  if (only !== undefined && more.length === 0) return ok(only);
  const known = ways.map(({ option }) => option).join(", ");
  return err({ path: "", message: `must name one way into the forum, by one of ${known}` });
}

function invalid(problems: readonly Problem[]): InvalidInput {
  return { type: "InvalidInput", subject: "Discourse adapter options", problems };
}
