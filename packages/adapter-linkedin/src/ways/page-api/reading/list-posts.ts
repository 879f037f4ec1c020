import { formatInstant, type Instant, type SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { type PostAnswer, postAnswer } from "../answers/acts.js";
import type { TotalSpan } from "../records/day-totals.js";
import { type PageContext, readable } from "./page-context.js";

/** A post of the page that anybody could see. */
export interface ListedPost {
  readonly urn: string;
  readonly at: Instant;
  /** When it was changed last, as text: whether anything about it may be new. */
  readonly changed: string;
}

/** From the moment of a post up to the read: of what its totals are. */
export function postSpan({ urn, at }: ListedPost, asOf: Instant): TotalSpan {
  return { from: formatInstant(at), until: formatInstant(Math.max(asOf, at + 1)), conversation: urn };
}

const pageSize = 100;
const table = "posts";

/** The posts of the days that the read looks back on, the newest first; drafts and hidden advertisements are none. */
export async function listPosts(context: PageContext): Promise<Result<readonly ListedPost[], SourceError>> {
  const { client, page, tally, asOf, days } = context;
  context.onStep({ phase: "reading posts" });
  const since = asOf - days * 86_400_000;
  const posts = new Map<string, ListedPost>();
  const query = { q: "author", author: page.urn, sortBy: "CREATED" };
  for await (const listed of client.pages({ path: "posts", query, method: "FINDER" }, pageSize)) {
    if (listed.isErr()) return err(listed.error);
    const answers = readable(context, postAnswer, listed.value.elements, table);
    for (const answer of answers) {
      const at = publishedAt(answer);
      if (at === undefined || at < since) tally.count(table, "skipped");
      else if (posts.has(answer.id)) tally.count(table, "duplicate");
      else {
        tally.count(table, "accepted");
        posts.set(answer.id, { urn: answer.id, at, changed: String(answer.lastModifiedAt ?? "") });
      }
    }
    if (isBehind(answers, since)) break;
  }
  return ok([...posts.values()].sort((first, second) => second.at - first.at));
}

function publishedAt({
  lifecycleState = "PUBLISHED",
  publishedAt: at,
  createdAt,
  adContext,
}: PostAnswer): Instant | undefined {
  return lifecycleState !== "PUBLISHED" || adContext?.isDsc === true ? undefined : (at ?? createdAt);
}

/** Whether all pages that follow are older still: only where the list runs from new to old, which LinkedIn does not say. */
function isBehind(answers: readonly PostAnswer[], since: Instant): boolean {
  const times = answers.map(({ createdAt, publishedAt: at }) => createdAt ?? at ?? Number.POSITIVE_INFINITY);
  const [first, last] = [times[0] ?? Number.POSITIVE_INFINITY, times[times.length - 1] ?? Number.POSITIVE_INFINITY];
  return first > last && times.every((at) => at < since);
}
