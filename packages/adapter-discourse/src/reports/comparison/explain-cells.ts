import type { CountingRule } from "../counting-rule.js";
import { agree, type Cells, disagreeingKeys, distance } from "./cells.js";
import type { DifferenceCause } from "./difference.js";
import { dayOffsets, ruleVariants } from "./rule-variants.js";

/** What numbers would be under a rule, for each offset of days from UTC in minutes. */
export type Measure = (rule: CountingRule) => (offsetMinutes: number) => Cells;

/** A cause that was told, with the rule and the offset that allow for it and all before it. */
export interface Step {
  readonly cause: DifferenceCause;
  readonly rule: CountingRule;
  readonly offsetMinutes: number;
}

interface Candidate extends Step {
  readonly cells: Cells;
}

/**
 * Tells causes that the rows themselves can show. A question is answered the other way, everywhere at once; if most of
 * the numbers that this changes are Discourse's then, it is a cause. The one that brings the numbers nearest comes
 * first, then the next in the light of it, until none does. What only brings numbers nearer explains nothing: whatever
 * adds a little would do, where much is missing.
 */
export function explainCells(
  theirs: Cells,
  rule: CountingRule,
  measure: Measure,
  withOffsets: boolean,
): readonly Step[] {
  const steps: Step[] = [];
  let state: Omit<Candidate, "cause"> = { rule, offsetMinutes: 0, cells: measure(rule)(0) };
  while (disagreeingKeys(theirs, state.cells).length > 0) {
    const told = new Set(steps.map(({ cause }) => cause));
    const candidates = [
      ...otherRules(state, measure).filter(({ cause }) => !told.has(cause)),
      ...(withOffsets && !told.has("day-boundary") && goesBothWays(theirs, state.cells)
        ? otherDays(state, measure)
        : []),
    ].filter(({ cells }) => isConvincing(theirs, state.cells, cells));
    const [best] = candidates.sort((one, other) => distance(theirs, one.cells) - distance(theirs, other.cells));
    if (best === undefined) break;
    steps.push({ cause: best.cause, rule: best.rule, offsetMinutes: best.offsetMinutes });
    state = best;
  }
  return steps;
}

/** The same for a few numbers of the whole, which chance brings nearer easily: one cause must make all of them agree. */
export function explainWhole(theirs: Cells, rule: CountingRule, measure: Measure): readonly Step[] {
  const state = { rule, offsetMinutes: 0, cells: measure(rule)(0) };
  if (disagreeingKeys(theirs, state.cells).length === 0) return [];
  const exact = otherRules(state, measure).find(({ cells }) => disagreeingKeys(theirs, cells).length === 0);
  return exact === undefined ? [] : [{ cause: exact.cause, rule: exact.rule, offsetMinutes: 0 }];
}

function otherRules({ rule, offsetMinutes }: Omit<Step, "cause">, measure: Measure): readonly Candidate[] {
  return ruleVariants.map(({ cause, other }) => {
    const changed = other(rule);
    return { cause, rule: changed, offsetMinutes, cells: measure(changed)(offsetMinutes) };
  });
}

function otherDays({ rule }: Omit<Step, "cause">, measure: Measure): readonly Candidate[] {
  const at = measure(rule);
  return dayOffsets.map((offsetMinutes) => ({
    cause: "day-boundary",
    rule,
    offsetMinutes,
    cells: at(offsetMinutes),
  }));
}

/** Whether some numbers are too high and others too low, as where things are counted on the day beside their own. */
function goesBothWays(theirs: Cells, ours: Cells): boolean {
  const isHigher = disagreeingKeys(theirs, ours).map((key) => (theirs.get(key) ?? 0) > (ours.get(key) ?? 0));
  return isHigher.includes(true) && isHigher.includes(false);
}

/** Whether most of the numbers that a change changes are Discourse's then, and all of them together are nearer. */
function isConvincing(theirs: Cells, before: Cells, after: Cells): boolean {
  const changed = disagreeingKeys(before, after);
  const agreeing = changed.filter((key) => agree(theirs.get(key), after.get(key)));
  return agreeing.length > changed.length / 2 && distance(theirs, after) < distance(theirs, before);
}
