import type { SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { batchAnswer, type PostCounts, socialMetadataAnswer } from "../answers/acts.js";
import { notUnderstood } from "../http/paging.js";
import { restliText } from "../http/restli.js";
import { total } from "../records/day-totals.js";
import { type ListedPost, postSpan } from "./list-posts.js";
import { isLocal } from "./local-trouble.js";
import type { PageContext } from "./page-context.js";

/** What is asked for at once: an address of some thousand characters. */
const atOnce = 40;

/** What LinkedIn counts of each post; posts of which it says nothing are not in it. */
export async function readPostCounts(
  context: PageContext,
  posts: readonly ListedPost[],
): Promise<Result<ReadonlyMap<string, PostCounts>, SourceError>> {
  context.onStep({ phase: "reading counts of posts" });
  const counts = new Map<string, PostCounts>();
  let isBatchAllowed = true;
  for (let at = 0; at < posts.length; at += atOnce) {
    const some = posts.slice(at, at + atOnce);
    const found = isBatchAllowed ? await batch(context, some) : err(undefined);
    if (found.isOk()) {
      for (const [urn, count] of found.value) counts.set(urn, count);
      continue;
    }
    if (found.error !== undefined && !isLocal(found.error)) return err(found.error);
    // Applications in development may ask for one at a time alone.
    isBatchAllowed = false;
    for (const { urn } of some) {
      const one = await single(context, urn);
      if (one.isErr()) return err(one.error);
      if (one.value !== undefined) counts.set(urn, one.value);
    }
  }
  for (const post of posts) putCounts(context, post, counts.get(post.urn));
  return ok(counts);
}

async function batch(
  { client }: PageContext,
  posts: readonly ListedPost[],
): Promise<Result<readonly (readonly [string, PostCounts])[], SourceError>> {
  const ids = posts.map(({ urn }) => urn);
  const answer = await client.get({ path: "socialMetadata", query: { ids }, method: "BATCH_GET" });
  return answer.andThen((body) => {
    const parsed = batchAnswer.safeParse(body);
    if (!parsed.success) return err(notUnderstood("socialMetadata"));
    return ok(
      ids.flatMap((urn) => {
        const found = socialMetadataAnswer.safeParse(parsed.data.results[urn]);
        return found.success ? [[urn, found.data] as const] : [];
      }),
    );
  });
}

async function single({ client }: PageContext, urn: string): Promise<Result<PostCounts | undefined, SourceError>> {
  const answer = await client.get({ path: `socialMetadata/${restliText(urn)}` });
  if (answer.isErr()) return isLocal(answer.error) ? ok(undefined) : err(answer.error);
  const parsed = socialMetadataAnswer.safeParse(answer.value);
  return parsed.success ? ok(parsed.data) : err(notUnderstood("socialMetadata"));
}

function putCounts({ memory, asOf }: PageContext, post: ListedPost, counts: PostCounts | undefined): void {
  if (counts === undefined) return;
  const span = postSpan(post, asOf);
  memory.put(total("comments", "change", counts.comments, span), asOf);
  memory.put(total("reactions", "change", counts.reactions, span), asOf);
}
