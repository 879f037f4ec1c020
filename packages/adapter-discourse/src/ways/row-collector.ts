import type { Instant, IssueRecord } from "@org/community-core/source";
import type { ForumRow } from "../forum/forum-row.js";
import type { RowBatch } from "./way-in.js";

/** Gathers rows, and what became of those that are none, until the next batch is handed out. */
export class RowCollector {
  #rows: ForumRow[] = [];
  #beside: ForumRow[] = [];
  #issues: IssueRecord[] = [];
  #counts = noCounts();

  /** A row of the source. */
  row(row: ForumRow): void {
    this.#rows.push(row);
  }

  /** What came along with one. */
  beside(row: ForumRow): void {
    this.#beside.push(row);
  }

  accept(kind: string): void {
    count(this.#counts.accepted, kind);
  }

  duplicate(kind: string): void {
    count(this.#counts.duplicate, kind);
  }

  skip(kind: string): void {
    count(this.#counts.skipped, kind);
  }

  /** A row that cannot be used, and why. */
  reject(kind: string, issue: Omit<IssueRecord, "kind" | "severity">): void {
    count(this.#counts.rejected, kind);
    this.#issues.push({ kind: "issue", severity: "error", ...issue });
  }

  issue(issue: IssueRecord): void {
    this.#issues.push(issue);
  }

  /** Hands out what was gathered, seen at a moment, and begins anew. */
  batch(observedAt: Instant): RowBatch {
    const batch = {
      observedAt,
      rows: this.#rows,
      beside: this.#beside,
      issues: this.#issues,
      ...this.#counts,
    };
    this.#rows = [];
    this.#beside = [];
    this.#issues = [];
    this.#counts = noCounts();
    return batch;
  }
}

type Counts = Record<"accepted" | "duplicate" | "rejected" | "skipped", Map<string, number>>;

function noCounts(): Counts {
  return { accepted: new Map(), duplicate: new Map(), rejected: new Map(), skipped: new Map() };
}

function count(counts: Map<string, number>, kind: string): void {
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
}
