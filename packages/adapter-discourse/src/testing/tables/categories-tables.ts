import { moderationGroupId } from "../moderation-groups.js";
import type { PlayedForum } from "../played-forum.js";
import { playedTexts } from "../played-texts.js";
import { isDefinition } from "../server/definition-topic.js";
import { momentCell, type PlayedTable, playedTable } from "./played-table.js";

/** Places for topics, and which groups moderate one. */
export function categoriesTables({ categories, topics }: PlayedForum): readonly PlayedTable[] {
  const moderated = [...categories.values()].filter(({ moderatorIds = [] }) => moderatorIds.length > 0);
  return [
    playedTable("categories", categories.values(), {
      id: ({ id }) => id,
      name: ({ id, name }) => name ?? `Category ${id}`,
      color: () => "0088CC",
      topic_id: ({ id }) =>
        [...topics.values()].find((topic) => topic.categoryId === id && isDefinition(topic))?.id ?? null,
      topic_count: ({ id }) => [...topics.values()].filter(({ categoryId }) => categoryId === id).length,
      created_at: () => momentCell(0),
      updated_at: () => momentCell(0),
      user_id: () => -1,
      slug: ({ name }) => playedTexts.categorySlug(name ?? ""),
      description: () => null,
      text_color: () => "FFFFFF",
      read_restricted: ({ readRestricted }) => readRestricted === true,
      position: ({ id }) => id,
      parent_category_id: ({ parentId }) => parentId ?? null,
    }),
    playedTable("category_moderation_groups", moderated, {
      id: (_, index) => index + 1,
      category_id: ({ id }) => id,
      group_id: ({ id }) => moderationGroupId(id),
      created_at: () => momentCell(0),
      updated_at: () => momentCell(0),
    }),
  ];
}
