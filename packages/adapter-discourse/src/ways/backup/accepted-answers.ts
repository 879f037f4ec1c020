import type { SolutionRow } from "../../forum/forum-row.js";
import { IdSet } from "../../forum/id-set.js";
import type { RowCells } from "../../tables/row-cells.js";
import { acceptedPostOfField, solutionOfTopicField, solutionRow } from "../../tables/solution-row.js";
import type { RowCollector } from "../row-collector.js";
import type { LineMeaning } from "./table-lines.js";

/** Accepted answers as they stand in both generations of the plugin; where both do, the newer one holds. */
export class AcceptedAnswers {
  /** Posts that a field of theirs marks as accepted: the only word where a topic has none. */
  readonly posts: IdSet = new IdSet();
  readonly #solutions: SolutionRow[] = [];
  readonly #ofFields: SolutionRow[] = [];

  solved(cells: RowCells): LineMeaning {
    return held(solutionRow(cells), this.#solutions);
  }

  topicField(cells: RowCells): LineMeaning {
    if (cells.text("name") !== "accepted_answer_post_id") return "skipped";
    return held(solutionOfTopicField(cells), this.#ofFields);
  }

  postField(cells: RowCells): LineMeaning {
    const post = acceptedPostOfField(cells);
    if (post === undefined) return "skipped";
    this.posts.add(post);
    return "used";
  }

  /** Hands over the answers of topics that are read. */
  giveTo(collector: RowCollector, topics: IdSet): void {
    const solved = new Set(this.#solutions.map(({ topicId }) => topicId));
    const older = this.#ofFields.filter(({ topicId }) => !solved.has(topicId));
    for (const row of [...this.#solutions, ...older]) {
      if (topics.has(row.topicId)) collector.row(row);
      else collector.skip("solution");
    }
    for (let left = this.#ofFields.length - older.length; left > 0; left--) collector.skip("solution");
  }
}

function held(row: SolutionRow | undefined, rows: SolutionRow[]): LineMeaning {
  if (row === undefined) return undefined;
  rows.push(row);
  return "held";
}
