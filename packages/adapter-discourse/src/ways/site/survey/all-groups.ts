import type { SourceError } from "@org/community-core/source";
import { err, ok, type Result } from "neverthrow";
import { groupListAnswer } from "../../../answers/list-answers.js";
import type { GroupRow } from "../../../forum/forum-row.js";
import type { SiteReader } from "../site-reader.js";

/** All groups that the reader may see; `undefined` where the site shows none to this reader. */
export async function allGroups(reader: SiteReader): Promise<Result<readonly GroupRow[] | undefined, SourceError>> {
  const all = new Map<number, GroupRow>();
  for (let page = 0; ; page++) {
    const answer = await reader.get("groups.json", groupListAnswer, { page });
    if (answer.isErr()) return err(answer.error);
    if (!answer.value.found) return ok(page === 0 ? undefined : [...all.values()]);
    const { rows } = answer.value.body;
    if (rows.every(({ id }) => all.has(id))) return ok([...all.values()]);
    for (const group of rows) all.set(group.id, group);
  }
}
