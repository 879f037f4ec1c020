import { type Err, err, ok, type Result } from "neverthrow";
import { carriedFacts } from "../forum/carried-facts.js";
import type { Forum } from "../forum/forum.js";
import { type ForumFact, forumFacts } from "../forum/forum-fact.js";
import type { ReportType } from "./report-type.js";

/** The rows of the forum do not carry what the figure needs: it is refused, and never 0. */
export interface FactsMissing {
  readonly type: "FactsMissing";
  /** The figure that was refused. */
  readonly report: ReportType | "about";
  /** What the rows would have to carry. */
  readonly missing: readonly ForumFact[];
}

/** A figure, if the forum carries the facts that it needs. */
export function withFacts<Figure>(
  forum: Forum,
  report: FactsMissing["report"],
  needed: readonly ForumFact[],
  compute: () => Figure,
): Result<Figure, FactsMissing> {
  const carried = carriedFacts(forum);
  const missing = forumFacts.filter((fact) => needed.includes(fact) && !carried.has(fact));
  return missing.length > 0 ? factsMissing(report, missing) : ok(compute());
}

/** Refuses a figure. */
export function factsMissing(report: FactsMissing["report"], missing: readonly ForumFact[]): Err<never, FactsMissing> {
  return err({ type: "FactsMissing", report, missing });
}
