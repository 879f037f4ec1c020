import {
  type Capability,
  formatInstant,
  type Instant,
  type IssueRecord,
  instantOf,
  isCalendarDate,
  type ReadRequest,
  type SourceError,
  type SourceRecord,
} from "@org/community-core/source";
import { pageObservations, pageVenue } from "../../page.js";
import { TableTally } from "../../table-tally.js";
import type { ApiStart } from "../api-connection.js";
import type { PageName } from "../page-urn.js";
import type { PageMemory } from "../records/page-memory.js";
import { listPosts } from "./list-posts.js";
import { listedNothing } from "./local-trouble.js";
import type { PageContext } from "./page-context.js";
import { ActReading } from "./read-acts.js";
import { readPostCounts } from "./read-post-counts.js";
import { readPostStatistics } from "./read-post-statistics.js";
import { roleIssue, showsActs } from "./read-role.js";
import { readStatistics } from "./read-statistics.js";

/** What one read of a page is to do. */
export interface PageRead {
  readonly page: PageName;
  readonly memory: PageMemory;
  readonly asOf: Instant;
  /** What time it has become. */
  readonly now: () => Instant;
  readonly days: number;
  readonly contributionHours: number;
  readonly request: ReadRequest;
}

/** What came of a read: its records, and what stopped it, if anything did. */
export interface PageOutcome {
  readonly records: readonly SourceRecord[];
  readonly tally: TableTally;
  readonly stoppedBy?: SourceError;
}

/** Reads a page: its totals first, since they may be kept, and then the acts of the last hours, which may hardly be. */
export async function readPage({ client, role }: ApiStart, read: PageRead): Promise<PageOutcome> {
  const { page, memory, asOf, days, request } = read;
  const issues: IssueRecord[] = [];
  let step = 0;
  const onStep: PageContext["onStep"] = (said) => request.onProgress?.({ ...said, done: ++step, unit: "steps" });
  const context: PageContext = { client, page, memory, tally: new TableTally(), issues, asOf, days, onStep };
  const acts = new ActReading(context);
  const blind = roleIssue(role);
  if (blind !== undefined) issues.push(blind);
  const stoppedBy = (await readStatistics(context)) ?? (showsActs(role) ? await readPosts(context, acts) : undefined);
  const kinds = showsActs(role) ? shown(acts) : [];
  const isWhole = stoppedBy === undefined && acts.isWhole;
  // LinkedIn may have taken hours to answer: what was young enough when it was read need not be any more.
  const ended = read.now();
  memory.dropExpired(ended);
  const records = [...issues, ...pageRecords(read, ended, kinds, isWhole)];
  return { records, tally: context.tally, ...(stoppedBy === undefined ? {} : { stoppedBy }) };
}

async function readPosts(context: PageContext, acts: ActReading): Promise<SourceError | undefined> {
  const listed = await listPosts(context);
  if (listed.isErr()) return listed.error;
  const posts = listed.value;
  const counts = await readPostCounts(context, posts);
  if (counts.isErr()) return counts.error;
  const responses = posts.length > 0 ? 0 : responsesIn(context.memory);
  if (responses > 0) context.issues.push(listedNothing("posts", responses));
  return (await readPostStatistics(context, posts)) ?? (await acts.posts(posts, counts.value));
}

/** Responses that the days have; without posts there can be none. */
function responsesIn(memory: PageMemory): number {
  return memory
    .totals()
    .filter(
      ({ metric, conversation }) => conversation === undefined && (metric === "comments" || metric === "reactions"),
    )
    .reduce((sum, { value }) => sum + Math.max(0, value), 0);
}

/** What of acts was shown, with the times of which nothing older may be told. */
function shown(acts: ActReading): readonly (readonly Capability[])[] {
  const facts = ["authors", "conversations"] as const;
  return [
    acts.isShown("comments") ? ["openings", "replies", "replyTargets", ...facts] : ["openings", ...facts],
    ...(acts.isShown("reactions") ? [["reactions", ...facts] as const] : []),
  ];
}

function pageRecords(
  { memory, asOf, contributionHours }: PageRead,
  ended: Instant,
  kinds: readonly (readonly Capability[])[],
  isWhole: boolean,
): readonly SourceRecord[] {
  const acts = memory.acts();
  const totals = memory.totals();
  const days = new Set(totals.flatMap(({ from }) => (isCalendarDate(from) ? [from] : [])));
  const latest = acts.at(-1);
  const until = Math.max(asOf, latest === undefined ? asOf : instantOf(latest.at) + 1);
  return [
    { kind: "venue", id: pageVenue, style: "broadcast" },
    ...totals,
    ...acts,
    ...pageObservations(days),
    ...kinds.map((shownKinds): SourceRecord => {
      // Reactions to older comments are not asked for.
      const complete = isWhole && !shownKinds.includes("reactions");
      const [from, to] = [formatInstant(ended - contributionHours * 3_600_000), formatInstant(until)];
      return { kind: "observation", venue: pageVenue, kinds: shownKinds, from, until: to, complete };
    }),
    ...missingTargets(acts),
  ];
}

/** That older posts and comments, which new ones answer, may not be handed on. */
function missingTargets(acts: ReturnType<PageMemory["acts"]>): readonly SourceRecord[] {
  const known = new Set(acts.map(({ id }) => id));
  const count = acts.filter(({ target }) => target !== undefined && !known.has(target)).length;
  if (count === 0) return [];
  const message = "Some acts answer what is older than may be kept of people's acts, which was left out.";
  return [{ kind: "issue", severity: "note", code: "target-not-read", message, count }];
}
