import { readingPhase, type SourceError } from "@org/community-core/source";
import { shareStatisticsAnswer } from "../answers/statistics.js";
import { shareTotals } from "../records/day-totals.js";
import { type ListedPost, postSpan } from "./list-posts.js";
import { isLocal, notShown } from "./local-trouble.js";
import { type PageContext, readable } from "./page-context.js";

/** What is asked for at once: an address of some thousand characters. */
const atOnce = 40;
const table = "statistics of single posts";
/** LinkedIn wants the two kinds of posts asked for apart. */
const kinds = [
  ["shares", "urn:li:share:"],
  ["ugcPosts", "urn:li:ugcPost:"],
] as const;
const countedBetter: ReadonlySet<string> = new Set(["comments", "reactions"]);

/** How often posts were seen, clicked and passed on; comments and reactions stand, of all kinds, in the counts of posts. */
export async function readPostStatistics(
  context: PageContext,
  posts: readonly ListedPost[],
): Promise<SourceError | undefined> {
  context.onStep(readingPhase(table));
  const known = new Map(posts.map((post) => [post.urn, post]));
  for (const [parameter, kind] of kinds) {
    const urns = posts.map(({ urn }) => urn).filter((urn) => urn.startsWith(kind));
    for (let at = 0; at < urns.length; at += atOnce) {
      const trouble = await readSome(context, { [parameter]: urns.slice(at, at + atOnce) }, known);
      if (trouble === undefined) continue;
      if (!isLocal(trouble)) return trouble;
      context.issues.push(notShown("How often posts were seen", trouble));
      return undefined;
    }
  }
  return undefined;
}

async function readSome(
  context: PageContext,
  some: Readonly<Record<string, readonly string[]>>,
  known: ReadonlyMap<string, ListedPost>,
): Promise<SourceError | undefined> {
  const { client, page, memory, tally, asOf } = context;
  const query = { q: "organizationalEntity", organizationalEntity: page.urn, ...some };
  const call = { path: "organizationalEntityShareStatistics", query, method: "FINDER" } as const;
  for await (const listed of client.pages(call, 100)) {
    if (listed.isErr()) return listed.error;
    for (const row of readable(context, shareStatisticsAnswer, listed.value.elements, table)) {
      const post = known.get(row.share ?? row.ugcPost ?? "");
      tally.count(table, post === undefined ? "skipped" : "accepted");
      if (post === undefined) continue;
      const totals = shareTotals(row.totalShareStatistics, postSpan(post, asOf), countedBetter);
      for (const record of totals) memory.put(record, asOf);
    }
  }
  return undefined;
}
