import type { SourceError } from "@org/community-core/source";
import { ok, type Result } from "neverthrow";
import { reactionAnswer } from "../answers/acts.js";
import { restliText } from "../http/restli.js";
import { reactionRecord } from "../records/act-records.js";
import { type PageContext, readable } from "./page-context.js";

const table = "reactions";

/** The reactions to a post or a comment of it; gives how many were listed. */
export async function readReactions(
  context: PageContext,
  entity: string,
  post: string,
  known: Set<string>,
): Promise<Result<number, SourceError>> {
  const { client, memory, tally, asOf } = context;
  let listed = 0;
  const call = { path: `reactions/${restliText({ entity })}`, query: { q: "entity" }, method: "FINDER" } as const;
  for await (const page of client.pages(call, 100)) {
    if (page.isErr()) return page.map(() => 0);
    for (const { actor, at } of readable(context, reactionAnswer, page.value.elements, table)) {
      listed++;
      const record = reactionRecord({ post, target: entity, author: actor, at });
      if (known.has(record.id)) {
        tally.count(table, "duplicate");
        continue;
      }
      known.add(record.id);
      tally.count(table, memory.put(record, asOf).isOk() ? "accepted" : "skipped");
    }
  }
  return ok(listed);
}
