import type { Capability } from "@org/community-core/source";
import type { ForumRow } from "../../forum/forum-row.js";
import { categoryRow } from "../../tables/category-row.js";
import { groupRow } from "../../tables/group-row.js";
import { inviteRow } from "../../tables/invite-row.js";
import { isLikeOrFlag, postActionRow } from "../../tables/post-action-row.js";
import { postRevisionRow } from "../../tables/post-revision-row.js";
import { postRow } from "../../tables/post-row.js";
import type { RowCells } from "../../tables/row-cells.js";
import { solutionOfTopicField, solutionRow } from "../../tables/solution-row.js";
import { topicRow } from "../../tables/topic-row.js";
import { changesTrustLevel, trustLevelChangeRow } from "../../tables/trust-level-change-row.js";
import { userRow } from "../../tables/user-row.js";
import { userVisitRow } from "../../tables/user-visit-row.js";
import type { WayRequest } from "../way-in.js";

/** How the rows of one query's result are read, and what its being there shows. */
export interface ResultReader {
  /** What its rows are called in the accounting. */
  readonly kind: ForumRow["kind"];
  readonly shows: readonly Capability[];
  /** Without these columns its rows mean nothing. */
  readonly needs: readonly string[];
  read(cells: RowCells, wanted: WayRequest): ForumRow | "skipped" | undefined;
}

const acts = ["moderationActs", "authors", "conversations", "replyTargets", "closings"] as const;
const people = ["memberList", "joinDates", "automatedAccounts", "duties"] as const;

/** Readers by the name of their query. */
export const resultReaders: ReadonlyMap<string, ResultReader> = new Map<string, ResultReader>([
  [
    "topics",
    reader("topic", ["subjects", "venues"], ["id", "archetype"], (cells, { withTitles = false }) =>
      topicRow(cells, withTitles),
    ),
  ],
  [
    "posts",
    reader("post", ["openings", "replies", ...acts], ["id", "topic_id", "post_number", "created_at"], (cells) =>
      postRow(cells, true),
    ),
  ],
  [
    "post-actions",
    reader("postAction", ["reactions", "flags"], ["post_id", "user_id", "post_action_type_id", "created_at"], action),
  ],
  ["edits", reader("postRevision", ["edits"], ["post_id", "number", "user_id", "created_at"], postRevisionRow)],
  ["users", reader("user", people, ["id", "created_at"], (cells, { withNames = false }) => userRow(cells, withNames))],
  ["categories", reader("category", [], ["id"], categoryRow)],
  ["groups", reader("group", ["stakeholderGroups"], ["id"], groupRow)],
  ["solutions", reader("solution", ["acceptedAnswers"], ["topic_id", "answer_post_id"], solutionRow)],
  [
    "solutions-before-2025",
    reader("solution", ["acceptedAnswers"], ["topic_id", "name", "value"], solutionOfTopicField),
  ],
  ["invites", reader("invite", ["invitations"], ["id", "invited_by_id", "created_at"], inviteRow)],
  [
    "visits",
    reader("userVisit", [], ["user_id", "visited_at"], (cells, wanted) => figure(userVisitRow(cells), wanted)),
  ],
  ["trust-levels", reader("trustLevelChange", [], ["target_user_id", "created_at"], trustLevel)],
]);

function reader(
  kind: ForumRow["kind"],
  shows: readonly Capability[],
  needs: readonly string[],
  read: ResultReader["read"],
): ResultReader {
  return { kind, shows, needs, read };
}

function action(cells: RowCells): ForumRow | "skipped" | undefined {
  const row = postActionRow(cells);
  return row !== undefined && (!isLikeOrFlag(row.typeId) || row.deletedAt !== undefined) ? "skipped" : row;
}

function trustLevel(cells: RowCells, wanted: WayRequest): ForumRow | "skipped" | undefined {
  return changesTrustLevel(cells) ? figure(trustLevelChangeRow(cells), wanted) : "skipped";
}

/** No record is made of it, so that it is only kept where it is asked for. */
function figure(row: ForumRow | undefined, { withFigures = false }: WayRequest): ForumRow | "skipped" | undefined {
  return row === undefined || withFigures ? row : "skipped";
}
