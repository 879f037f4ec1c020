import type { SourceError } from "@org/community-core/source";
import { ok, type Result } from "neverthrow";
import { commentAnswer } from "../answers/acts.js";
import { restliText } from "../http/restli.js";
import { commentRecord } from "../records/act-records.js";
import { type PageContext, readable } from "./page-context.js";

/** A comment that was read, as far as it decides what else is asked for. */
export interface ReadComment {
  readonly urn: string;
  /** Whether it hangs under another comment. */
  readonly isReply: boolean;
  /** How many hang under it; absent: LinkedIn did not say. */
  readonly replies: number | undefined;
  readonly likes: number;
  /** Whether it is new enough to be handed on. */
  readonly isKept: boolean;
}

/** Of what comments are asked for. */
export interface CommentPlace {
  /** The post, by the name under which it was listed: comments call it by another number. */
  readonly post: string;
  /** The comment whose replies are asked for. Absent: the post itself. */
  readonly under?: string;
}

const table = "comments";

/** The comments of a post, or the replies to one; each is taken in once, however often it is listed. */
export async function readComments(
  context: PageContext,
  { post, under }: CommentPlace,
  known: Set<string>,
): Promise<Result<readonly ReadComment[], SourceError>> {
  const { client, memory, tally, asOf } = context;
  const read: ReadComment[] = [];
  for await (const page of client.pages({ path: `socialActions/${restliText(under ?? post)}/comments` }, 100)) {
    if (page.isErr()) return page.map(() => []);
    for (const { urn, parent = under, actor, at, likes, replies } of readable(
      context,
      commentAnswer,
      page.value.elements,
      table,
    )) {
      if (known.has(urn)) {
        tally.count(table, "duplicate");
        continue;
      }
      known.add(urn);
      const place = { post, target: parent ?? post, author: actor, at };
      const isKept = memory.put(commentRecord(urn, place), asOf).isOk();
      // What is older than it may be kept is looked at and let go.
      tally.count(table, isKept ? "accepted" : "skipped");
      read.push({ urn, isReply: parent !== undefined, replies, likes, isKept });
    }
  }
  return ok(read);
}
