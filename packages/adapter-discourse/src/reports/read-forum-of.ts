import type { Accounting, Capability, InvalidInput, IssueRecord, SourceError } from "@org/community-core";
import { err, ok, type Result } from "neverthrow";
import type { Forum } from "../forum/forum.js";
import { openOptions } from "../open-options.js";
import type { DiscourseAdapterOptions } from "../options.js";
import { fillForum } from "../reading/fill-forum.js";
import { ReadForums } from "../reading/read-forums.js";
import { readingChoices } from "../reading/reading-choices.js";
import type { Coverage, WayRequest } from "../ways/way-in.js";

/** A forum that was read to its end, and what a reader should know of it. */
export interface ForumRead {
  readonly forum: Forum;
  /** What the forum is called in ids. */
  readonly source: string;
  /** What the way in can show. */
  readonly capabilities: readonly Capability[];
  /** What it has looked at. */
  readonly coverage: Coverage;
  readonly issues: readonly IssueRecord[];
  /** What became of each row of the source. */
  readonly accounting: readonly Accounting[];
}

/** A forum that was not read to its end: figures of half a forum would look like a dying one, so it is an error. */
export interface ForumReadInPart {
  readonly type: "ForumReadInPart";
  /** What was read until then; its issues say why it ended. */
  readonly read: ForumRead;
}

/**
 * Reads a forum as rows, by the same ways in and options as the adapter: what Discourse's own figures are computed from,
 * visits included. Nothing is left out that a way shows anyhow, since its reports count what is unlisted or for some only
 * as well; a way that holds it back unless asked, such as a site, is asked for it by `alsoRead`. `form` changes nothing.
 *
 * @param options - The options of the adapter; checked.
 * @param request - To stop reading, and to be told how far it has come; what it asks for goes before the options.
 * @returns The forum; or all that is wrong with the options, why the source could not be read, or half a forum.
 * @example
 * const read = await readForumOf({ topicAnswers: "no-such-file.ndjson" });
 * read.mapErr(({ type }) => type)._unsafeUnwrapErr() // => "SourceError"
 */
export async function readForumOf(
  options: DiscourseAdapterOptions,
  request: Omit<WayRequest, "cursor"> = {},
): Promise<Result<ForumRead, InvalidInput | SourceError | ForumReadInPart>> {
  const opened = openOptions(options);
  if (opened.isErr()) return err(opened.error);
  const { way, source, common } = opened.value;
  const described = await way.describe(request.signal);
  if (described.isErr()) return err(described.error);
  const forums = new ReadForums(false);
  const issues: IssueRecord[] = [];
  const { form: _, ...wanted } = readingChoices(common);
  const filling = fillForum(forums, way, described.value, { ...wanted, withFigures: true, ...request });
  let step = await filling.next();
  for (; step.done !== true; step = await filling.next()) issues.push(...step.value);
  const { complete, coverage } = step.value;
  const { capabilities } = described.value;
  const { now: forum, tally } = forums;
  const read: ForumRead = { forum, source, capabilities, coverage, issues, accounting: tally.accounting() };
  return complete ? ok(read) : err({ type: "ForumReadInPart", read });
}
