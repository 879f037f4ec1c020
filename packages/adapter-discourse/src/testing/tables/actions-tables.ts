import type { PostActionRow } from "../../forum/forum-row.js";
import type { PlayedForum } from "../played-forum.js";
import { type Cell, momentCell, type PlayedTable, playedTable } from "./played-table.js";

/** Likes and flags, taken back ones too, and edits. */
export function actionsTables({ postActions, postRevisions }: PlayedForum): readonly PlayedTable[] {
  return [
    playedTable("post_actions", postActions, {
      id: (_, index) => index + 1,
      post_id: ({ postId }) => postId,
      user_id: ({ userId }) => userId,
      post_action_type_id: ({ typeId }) => typeId,
      deleted_at: ({ deletedAt }) => momentCell(deletedAt),
      created_at: ({ createdAt }) => momentCell(createdAt),
      updated_at: ({ createdAt }) => momentCell(createdAt),
      deleted_by_id: ({ deletedAt, userId }) => (deletedAt === undefined ? null : userId),
      related_post_id: () => null,
      staff_took_action: () => false,
      deferred_by_id: resolvedBy("deferred"),
      targets_topic: () => false,
      agreed_at: resolvedAt("agreed"),
      agreed_by_id: resolvedBy("agreed"),
      deferred_at: resolvedAt("deferred"),
      disagreed_at: resolvedAt("disagreed"),
      disagreed_by_id: resolvedBy("disagreed"),
    }),
    playedTable("post_revisions", postRevisions, {
      id: (_, index) => index + 1,
      user_id: ({ userId }) => userId,
      post_id: ({ postId }) => postId,
      modifications: () => "---\nraw:\n- before\n- after\n",
      number: ({ number }) => number,
      created_at: ({ createdAt }) => momentCell(createdAt),
      updated_at: ({ createdAt }) => momentCell(createdAt),
      hidden: () => false,
    }),
  ];
}

function resolvedAt(as: PostActionRow["resolution"]): (row: PostActionRow) => Cell {
  return ({ resolution, resolvedAt: at }) => momentCell(resolution === as ? at : undefined);
}

function resolvedBy(as: PostActionRow["resolution"]): (row: PostActionRow) => Cell {
  return ({ resolution, resolvedBy: by }) => (resolution === as ? (by ?? null) : null);
}
