import type { TopicRow } from "../forum/forum-row.js";
import type { RowCells } from "./row-cells.js";

const archetypes = ["regular", "private_message", "banner"] as const;

/** A row of `topics`; its title only where it is wanted. */
export function topicRow(cells: RowCells, withTitles: boolean): TopicRow | undefined {
  const id = cells.number("id");
  const archetype = archetypes.find((known) => known === cells.text("archetype"));
  // What kind of topic it is decides whether it is anybody's business.
  if (id === undefined || archetype === undefined) return undefined;
  return { kind: "topic", id, archetype, ...times(cells), ...places(cells), ...said(cells, withTitles) };
}

function times(cells: RowCells): Partial<TopicRow> {
  const [createdAt, bumpedAt] = [cells.moment("created_at"), cells.moment("bumped_at")];
  const deletedAt = cells.moment("deleted_at");
  return {
    ...(createdAt !== undefined && { createdAt }),
    ...(bumpedAt !== undefined && { bumpedAt }),
    ...(deletedAt !== undefined && { deletedAt }),
  };
}

function places(cells: RowCells): Partial<TopicRow> {
  const [categoryId, userId] = [cells.number("category_id"), cells.number("user_id")];
  const [postsCount, highestPostNumber] = [cells.number("posts_count"), cells.number("highest_post_number")];
  return {
    ...(categoryId !== undefined && { categoryId }),
    ...(userId !== undefined && { userId }),
    ...(postsCount !== undefined && { postsCount }),
    ...(highestPostNumber !== undefined && { highestPostNumber }),
  };
}

function said(cells: RowCells, withTitles: boolean): Partial<TopicRow> {
  const [visible, closed] = [cells.truth("visible"), cells.truth("closed")];
  const [tags, title] = [cells.text("tags"), withTitles ? cells.text("title") : undefined];
  return {
    pinned: cells.moment("pinned_at") !== undefined,
    ...(visible !== undefined && { visible }),
    ...(closed !== undefined && { closed }),
    ...(tags !== undefined && { tags: tags.split("|").filter((tag) => tag !== "") }),
    ...(title !== undefined && { title }),
  };
}
