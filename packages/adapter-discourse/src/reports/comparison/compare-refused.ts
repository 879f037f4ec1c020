import type { Forum } from "../../forum/forum.js";
import type { ReportType } from "../report-type.js";
import { CellLedger, isDifferent } from "./cell-ledger.js";
import type { ReportNumbers } from "./cells.js";
import { countedLikes } from "./counted-likes.js";
import type { CellComparison } from "./difference.js";

/** All numbers of Discourse, with nothing to set against them and the reason why. */
export function compareRefused(
  forum: Forum,
  report: ReportType,
  theirs: ReportNumbers,
): {
  readonly agreeing: number;
  readonly differences: readonly CellComparison[];
  readonly summary: readonly CellComparison[];
} {
  const [cells, summary] = [theirs.cells, theirs.summary].map((numbers) => new CellLedger(numbers, new Map()));
  if (cells === undefined || summary === undefined) return { agreeing: 0, differences: [], summary: [] };
  for (const ledger of [cells, summary]) {
    let counted = report === "likes" ? countedLikes(forum) : 0;
    for (const key of ledger.keys) {
      const amount = Math.min(counted, ledger.rest(key));
      ledger.explain(key, { cause: "likes-without-time" }, amount);
      ledger.explain(key, { cause: "facts-missing" }, ledger.rest(key));
      counted -= amount;
    }
  }
  // A 0 of Discourse agrees with nothing: there is no number beside it.
  const differences = cells.comparisons(() => []).filter(isDifferent);
  return { agreeing: 0, differences, summary: summary.comparisons(() => []) };
}
