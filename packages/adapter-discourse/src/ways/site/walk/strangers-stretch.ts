import type { UserRow } from "../../../forum/forum-row.js";
import type { Stretch, Walk } from "./walk.js";

/** Whoever was known by what they wrote alone, of which nothing is left, is known no more. It asks nothing. */
export const strangersStretch: Stretch = {
  name: "strangers",
  async *run(walk) {
    const authors = authorsIn(walk);
    const strangers = walk.seen.users.sorted().filter((user) => !isOnAList(user) && !authors.has(user.id));
    const rows = strangers.map(({ id }) => ({ kind: "gone", of: "user", id }) as const);
    if (rows.length > 0) yield { batch: { observedAt: walk.reader.now(), rows }, at: 1 };
    return undefined;
  },
};

function isOnAList({ listed, admin, moderator, groupIds = [] }: UserRow): boolean {
  return listed === true || admin === true || moderator === true || groupIds.length > 0;
}

function authorsIn({ seen: { posts } }: Walk): ReadonlySet<number> {
  const authors = new Set<number>();
  for (let row = 0; row < posts.length; row++) if (posts.id.get(row) !== 0) authors.add(posts.userId.get(row));
  return authors;
}
