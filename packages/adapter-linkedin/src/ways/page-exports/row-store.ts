import type { IssueRecord } from "@org/community-core/source";
import type { TableTally } from "../table-tally.js";
import type { PageRow } from "./page-row.js";

/**
 * The rows of all exports together. Of two about one thing the one of the later export holds; of two that end on one day
 * and disagree the one that comes later as text, so that the order of files never shows.
 */
export class RowStore {
  readonly #rows = new Map<string, PageRow>();
  readonly #tally: TableTally;

  constructor(tally: TableTally) {
    this.#tally = tally;
  }

  /** Takes a row in; gives an issue where it disagrees with another of the same day. */
  put(row: PageRow): IssueRecord | undefined {
    const known = this.#rows.get(row.key);
    if (known === undefined) {
      this.#rows.set(row.key, row);
      this.#tally.count(row.table, "accepted");
      return undefined;
    }
    const [content, knownContent] = [contentOf(row), contentOf(known)];
    if (content === knownContent) {
      this.#tally.count(row.table, "duplicate");
      return undefined;
    }
    const disagrees = row.exportUntil === known.exportUntil;
    const isLater = disagrees ? content > knownContent : row.exportUntil > known.exportUntil;
    const [kept, dropped] = isLater ? [row, known] : [known, row];
    this.#rows.set(row.key, kept);
    if (isLater) {
      this.#tally.count(row.table, "accepted");
      this.#tally.uncount(known.table, "accepted");
    }
    this.#tally.count(dropped.table, disagrees ? "rejected" : "replaced");
    return disagrees ? conflicting(dropped) : undefined;
  }

  /** The rows in an order that content alone decides. */
  rows(): readonly PageRow[] {
    return [...this.#rows.values()].sort((first, second) => (first.key < second.key ? -1 : 1));
  }
}

function contentOf({ from, until, totals }: PageRow): string {
  return JSON.stringify([from, until, totals]);
}

function conflicting({ place }: PageRow): IssueRecord {
  return {
    kind: "issue",
    severity: "warning",
    code: "conflicting-row",
    message: "Two rows are about the same and say different things; one of them was left out.",
    advice: "Leave out the export that was made earlier.",
    place,
  };
}
