import type { FactRecord } from "@org/community-core/source";
import type { ForumRow } from "../forum/forum-row.js";
import { forumTables } from "./forum-tables.js";

/** What of a forum's facts one person wrote, called as their archive calls it: posts by topic and number. */
export function factsOfOne(
  facts: readonly FactRecord[],
  rows: readonly ForumRow[],
  userId: number,
): readonly FactRecord[] {
  const names = new Map(
    forumTables(rows).posts.map(({ id, topicId, postNumber }) => [`p${id}`, `t${topicId}-${postNumber}`]),
  );
  const nameOf = (post: string): string => names.get(post) ?? post;
  const own = facts
    .filter((fact) => fact.kind === "contribution")
    .filter(({ type, author }) => (type === "opening" || type === "reply") && author === String(userId));
  const ids = new Set(own.map(({ id }) => id));
  const topics = new Set(own.map(({ conversation }) => conversation));
  return facts.flatMap((fact): readonly FactRecord[] => {
    if (fact.kind === "contribution") return ids.has(fact.id) ? [{ ...fact, id: nameOf(fact.id) }] : [];
    if (fact.kind === "conversation") return topics.has(fact.id) ? [fact] : [];
    if (fact.kind === "member") return fact.id === String(userId) ? [fact] : [];
    if (fact.kind !== "reactionTotal" || !ids.has(fact.on)) return [];
    return [{ ...fact, id: `likes-${nameOf(fact.on)}`, on: nameOf(fact.on) }];
  });
}
