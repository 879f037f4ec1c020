import type { SolutionRow } from "../forum/forum-row.js";
import type { RowCells } from "./row-cells.js";

/** A row of `discourse_solved_solved_topics`, where accepted answers stand since March 2025. */
export function solutionRow(cells: RowCells): SolutionRow | undefined {
  const [topicId, answerPostId] = [cells.number("topic_id"), cells.number("answer_post_id")];
  if (topicId === undefined || answerPostId === undefined) return undefined;
  const [accepterUserId, createdAt] = [cells.number("accepter_user_id"), cells.moment("created_at")];
  return {
    kind: "solution",
    topicId,
    answerPostId,
    ...(accepterUserId !== undefined && { accepterUserId }),
    ...(createdAt !== undefined && { createdAt }),
  };
}

/** What a row of `topic_custom_fields` says of an accepted answer, as before March 2025: not who accepted it. */
export function solutionOfTopicField(cells: RowCells): SolutionRow | undefined {
  if (cells.text("name") !== "accepted_answer_post_id") return undefined;
  const [topicId, answerPostId] = [cells.number("topic_id"), cells.number("value")];
  if (topicId === undefined || answerPostId === undefined) return undefined;
  const createdAt = cells.moment("created_at");
  return { kind: "solution", topicId, answerPostId, ...(createdAt !== undefined && { createdAt }) };
}

/** The post that a row of `post_custom_fields` marks as the accepted answer, likewise. */
export function acceptedPostOfField(cells: RowCells): number | undefined {
  if (cells.text("name") !== "is_accepted_answer") return undefined;
  return cells.text("value") === "true" || cells.text("value") === "t" ? cells.number("post_id") : undefined;
}
