import { likeType } from "../../forum/post-action-table.js";
import { postTypes } from "../../forum/visibility.js";
import { isLikeOrFlag, postActionRow } from "../../tables/post-action-row.js";
import { postRevisionRow } from "../../tables/post-revision-row.js";
import { postRow } from "../../tables/post-row.js";
import type { RowCells } from "../../tables/row-cells.js";
import type { ForumSurvey } from "./forum-survey.js";
import type { LineMeaning, TableReader } from "./table-lines.js";

/** How posts of topics that are read are read, and what was done to posts; of which posts, shows when records are made. */
export class PostReading {
  readonly #survey: ForumSurvey;
  readonly #hasActions: boolean;
  readonly #readers: ReadonlyMap<string, TableReader>;

  constructor(survey: ForumSurvey, hasActions: boolean) {
    this.#survey = survey;
    this.#hasActions = hasActions;
    this.#readers = new Map<string, TableReader>([
      ["post_actions", { kind: "postAction", read: (cells) => this.#action(cells) }],
      ["post_revisions", { kind: "postRevision", read: postRevisionRow }],
      ["posts", { kind: "post", read: (cells) => this.#post(cells) }],
    ]);
  }

  readerOf(table: string): TableReader | undefined {
    return this.#readers.get(table);
  }

  #post(cells: RowCells): LineMeaning {
    const topicId = cells.number("topic_id");
    const isWhisper = cells.number("post_type") === postTypes.whisper;
    // Nothing else of a private message or a whisper is looked at.
    if (topicId !== undefined && (isWhisper || !this.#survey.topics.has(topicId))) return "skipped";
    const row = postRow(cells, !this.#hasActions);
    if (row?.deletedAt !== undefined) return "skipped";
    return row !== undefined && this.#survey.answers.posts.has(row.id) ? { ...row, acceptedAnswer: true } : row;
  }

  #action(cells: RowCells): LineMeaning {
    const action = postActionRow(cells);
    if (action === undefined || cells.faulty !== undefined) return undefined;
    // What was taken back is no more; a dump has no order by which it could end what came before it.
    if (!isLikeOrFlag(action.typeId) || action.deletedAt !== undefined) return "skipped";
    if (action.typeId === likeType) return action;
    this.#survey.flags.flag(action);
    return "held";
  }
}
