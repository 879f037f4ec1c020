import { IdSet } from "../../forum/id-set.js";
import { likeType } from "../../forum/post-action-table.js";
import { postTypes } from "../../forum/visibility.js";
import { isLikeOrFlag, postActionRow } from "../../tables/post-action-row.js";
import { postRevisionRow } from "../../tables/post-revision-row.js";
import { postRow } from "../../tables/post-row.js";
import type { RowCells } from "../../tables/row-cells.js";
import type { RowCollector } from "../row-collector.js";
import type { ForumSurvey } from "./forum-survey.js";
import { HeldRows } from "./held-rows.js";
import type { LineMeaning, TableReader } from "./table-lines.js";

/** The posts of the topics that are read, and what was done to them: likes and edits wait until the posts are known. */
export class PostReading {
  readonly #survey: ForumSurvey;
  readonly #hasActions: boolean;
  readonly #posts = new IdSet();
  readonly #likes = new HeldRows(2);
  readonly #revisions = new HeldRows(3);
  readonly #readers: ReadonlyMap<string, TableReader>;

  constructor(survey: ForumSurvey, hasActions: boolean) {
    this.#survey = survey;
    this.#hasActions = hasActions;
    this.#readers = new Map<string, TableReader>([
      ["post_actions", { kind: "postAction", read: (cells) => this.#action(cells) }],
      ["post_revisions", { kind: "postRevision", read: (cells) => this.#revision(cells) }],
      ["posts", { kind: "post", read: (cells) => this.#post(cells) }],
    ]);
  }

  readerOf(table: string): TableReader | undefined {
    return this.#readers.get(table);
  }

  /** How many likes wait. */
  get waiting(): number {
    return this.#likes.length;
  }

  /** Hands over what was done to the posts that were read, a piece at a time. */
  *giveTo(collector: RowCollector): Generator<void> {
    for (const likes of this.#likes.takeOut()) {
      for (const [createdAt = 0, postId = 0, userId = 0] of likes) {
        if (!this.#posts.has(postId)) collector.skip("postAction");
        else collector.row({ kind: "postAction", postId, userId, typeId: likeType, createdAt });
      }
      yield;
    }
    for (const revisions of this.#revisions.takeOut()) {
      for (const [createdAt = 0, postId = 0, number = 0, userId = 0] of revisions) {
        if (!this.#posts.has(postId)) collector.skip("postRevision");
        else collector.row({ kind: "postRevision", postId, number, userId, createdAt });
      }
      yield;
    }
    this.#survey.flags.giveTo(collector, this.#posts);
    yield;
  }

  #post(cells: RowCells): LineMeaning {
    const topicId = cells.number("topic_id");
    const isWhisper = cells.number("post_type") === postTypes.whisper;
    // Nothing else of a private message or a whisper is looked at.
    if (topicId !== undefined && (isWhisper || !this.#survey.topics.has(topicId))) return "skipped";
    const row = postRow(cells, !this.#hasActions);
    if (row === undefined || cells.faulty !== undefined) return undefined;
    if (row.deletedAt !== undefined) return "skipped";
    this.#posts.add(row.id);
    return this.#survey.answers.posts.has(row.id) ? { ...row, acceptedAnswer: true } : row;
  }

  #action(cells: RowCells): LineMeaning {
    const action = postActionRow(cells);
    if (action === undefined || cells.faulty !== undefined) return undefined;
    const { postId, userId, typeId, createdAt, deletedAt } = action;
    // What was taken back is no more; a dump has no order by which it could end what came before it.
    if (!isLikeOrFlag(typeId) || deletedAt !== undefined) return "skipped";
    if (typeId === likeType) this.#likes.add(createdAt, postId, userId);
    else this.#survey.flags.flag(action);
    return "held";
  }

  #revision(cells: RowCells): LineMeaning {
    const revision = postRevisionRow(cells);
    if (revision === undefined || cells.faulty !== undefined) return undefined;
    this.#revisions.add(revision.createdAt, revision.postId, revision.number, revision.userId);
    return "held";
  }
}
