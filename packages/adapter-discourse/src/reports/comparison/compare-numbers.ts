import type { Forum } from "../../forum/forum.js";
import { usualRule } from "../counting-rule.js";
import type { ReportPeriod } from "../report-period.js";
import { type AllowedFor, CellLedger, isDifferent } from "./cell-ledger.js";
import { type Cells, type ReportNumbers, restrictedTo } from "./cells.js";
import type { ComparableReport } from "./comparable-report.js";
import { cutShortTopics } from "./cut-short-topics.js";
import type { CellComparison, DifferenceCause } from "./difference.js";
import { explainCells, explainWhole, type Step } from "./explain-cells.js";
import { explainFewerPosts, explainFewerPostsInAll, explainMoreUnanswered, explainReadEnded } from "./explain-way.js";

/** Two sets of numbers of one report, and what is known of how the forum was read. */
export interface NumbersToCompare {
  readonly period: ReportPeriod;
  readonly theirs: ReportNumbers;
  readonly ours: ReportNumbers;
  /** What Discourse counts and the rows show nothing of. */
  readonly unseen: readonly DifferenceCause[];
  readonly readUntil: number | undefined;
}

type Under = (step: Pick<Step, "rule" | "offsetMinutes">) => ReportNumbers;

/** Holds the numbers of a report against each other: first by what the rows can show, then by what the way in missed. */
export function compareNumbers(
  forum: Forum,
  comparable: ComparableReport,
  numbers: NumbersToCompare,
): {
  readonly agreeing: number;
  readonly differences: readonly CellComparison[];
  readonly summary: readonly CellComparison[];
} {
  const { theirs, ours, period } = numbers;
  const given = restrictedTo(theirs.summary, ours.summary);
  const { variants } = comparable;
  const measure: Under = ({ rule, offsetMinutes }) => variants?.measure(forum, period, rule)(offsetMinutes) ?? ours;
  const steps = stepsOfCells(forum, comparable, numbers);
  const wholeSteps = steps.length > 0 ? steps : stepsOfWhole(forum, comparable, numbers, given);
  const cells = new CellLedger(
    theirs.cells,
    ours.cells,
    allowances(steps, measure, (of) => of.cells),
  );
  const summary = new CellLedger(
    given,
    restrictedTo(ours.summary, given),
    allowances(wholeSteps, measure, (of) => restrictedTo(of.summary, given)),
  );
  explainWay(forum, comparable, numbers, cells, summary);
  const possible = (rest: number): readonly DifferenceCause[] => possibleCauses(comparable, numbers, rest);
  const all = cells.comparisons(possible);
  const differences = all.filter(isDifferent);
  return { agreeing: all.length - differences.length, differences, summary: summary.comparisons(possible) };
}

function stepsOfCells(
  forum: Forum,
  { variants }: ComparableReport,
  { theirs, period }: NumbersToCompare,
): readonly Step[] {
  if (variants === undefined) return [];
  return explainCells(
    theirs.cells,
    variants.rule,
    (rule) => {
      const at = variants.measure(forum, period, rule);
      return (offsetMinutes) => at(offsetMinutes).cells;
    },
    variants.withOffsets,
  );
}

function stepsOfWhole(
  forum: Forum,
  { variants }: ComparableReport,
  { period }: NumbersToCompare,
  given: Cells,
): readonly Step[] {
  if (variants === undefined) return [];
  return explainWhole(given, variants.rule, (rule) => {
    const at = variants.measure(forum, period, rule);
    return (offsetMinutes) => restrictedTo(at(offsetMinutes).summary, given);
  });
}

/** What the numbers are after each step. */
function allowances(steps: readonly Step[], under: Under, part: (of: ReportNumbers) => Cells): readonly AllowedFor[] {
  return steps.map((step) => ({
    cause: step.cause,
    ...(step.cause === "day-boundary" && { offsetMinutes: step.offsetMinutes }),
    cells: part(under(step)),
  }));
}

/** What the way in is known to have missed. */
function explainWay(
  forum: Forum,
  { kind, cutShort, variants }: ComparableReport,
  { readUntil, period }: NumbersToCompare,
  cells: CellLedger,
  summary: CellLedger,
): void {
  if (kind !== "mean" && readUntil !== undefined) {
    explainReadEnded(cells, readUntil);
    const amount = Math.min(cells.explainedBy("read-ended"), summary.rest("total"));
    if (amount > 0) summary.explain("total", { cause: "read-ended" }, amount);
  }
  if (cutShort === undefined) return;
  const topics = cutShortTopics(forum, variants?.rule ?? usualRule);
  if (cutShort === "fewer-posts") {
    explainFewerPosts(cells, topics);
    explainFewerPostsInAll(summary, topics, period);
  } else {
    explainMoreUnanswered(cells, topics);
    explainMoreUnanswered(summary, topics);
  }
}

/** What may be behind the rest of a difference. Where Discourse counts less than the rows, something is gone since. */
function possibleCauses(
  { kind }: ComparableReport,
  { unseen }: NumbersToCompare,
  rest: number,
): readonly DifferenceCause[] {
  return kind === "count" && rest < 0 ? ["deleted"] : unseen;
}
