import type { EvidenceRow, EvidenceRule } from "@org/community-core/evidence";
import { gini, tiers, typeSeven, waitingQuantile } from "./arithmetic.js";

/**
 * A figure worked out anew from the rows that explain it, by arithmetic of its own: nothing of the library is asked. `undefined`
 * where the rows carry none.
 */
export function figureFromRows(rule: EvidenceRule, rows: readonly EvidenceRow[]): number | undefined {
  const counted = rows.filter(({ as }) => as !== undefined);
  const own = "as" in rule && rule.as !== undefined ? counted.filter(({ as }) => as === rule.as) : counted;
  const amounts = own.flatMap(({ amount }) => amount ?? []).sort((one, other) => one - other);
  switch (rule.name) {
    case "count":
      return own.length;
    case "people":
      return peopleOf(own).size;
    case "labels":
      return new Set(own.map(({ label }) => label)).size;
    case "people-with-more":
      return largestFirst(counted, "person").filter((count) => count > rule.than).length;
    case "unanswered-labels":
      return unansweredLabels(counted, rule.least);
    case "ratio":
      return (
        peopleOf(counted.filter(({ as }) => as === rule.of)).size /
        peopleOf(counted.filter(({ as }) => as === rule.to)).size
      );
    case "share":
      return own.length / counted.filter(({ kind }) => rule.kind === undefined || kind === rule.kind).length;
    case "between":
      return amounts.filter((one) => one >= rule.least && one <= (rule.most ?? one)).length / counted.length;
    case "half":
      return fewestWith(largestFirst(counted, rule.who), counted.length / 2);
    case "largest-share":
      return (largestFirst(counted, rule.who)[0] ?? 0) / counted.length;
    case "top-share": {
      const byPerson = largestFirst(counted, "person");
      const people = rule.people === "hundredth" ? Math.ceil(byPerson.length / 100) : rule.people;
      return sum(byPerson.slice(0, people)) / counted.length;
    }
    case "gini":
      return gini(largestFirst(counted, "person"));
    case "tier":
      return tiers(largestFirst(counted, "person"))[rule.tier];
    case "tier-share": {
      const all = largestFirst(counted, "person");
      const silent = all.filter((count) => count === 0).length;
      const { core } = tiers(all.filter((count) => count > 0));
      return { core, silent, occasional: all.length - silent - core }[rule.tier] / all.length;
    }
    case "sum":
      return sum(amounts);
    case "mean":
      return sum(amounts) / amounts.length;
    case "largest":
      return amounts.at(-1);
    case "quantile":
      return typeSeven(amounts, rule.probability);
    case "waiting":
      return waitingQuantile(counted, rule.probability);
    default:
      return ofSpecialRows(rule, counted);
  }
}

type SpecialRule = Extract<
  EvidenceRule,
  {
    name:
      | "change-of-share"
      | "critical-mass"
      | "people-a-span"
      | "stickiness"
      | "people-around"
      | "elapsed"
      | "growth"
      | "burstiness"
      | "reference-table"
      | "density"
      | "centralisation";
  }
>;

function ofSpecialRows(rule: SpecialRule, counted: readonly EvidenceRow[]): number | undefined {
  const as = (role: EvidenceRow["as"]): readonly EvidenceRow[] => counted.filter((row) => row.as === role);
  switch (rule.name) {
    case "change-of-share": {
      const share = (rows: readonly EvidenceRow[]): number =>
        rows.filter((row) => row.as === rule.as).length / rows.length;
      const isNow = ({ at = "" }: EvidenceRow): boolean => at >= rule.since;
      return share(counted.filter(isNow)) - share(counted.filter((row) => !isNow(row)));
    }
    case "critical-mass": {
      const counts = largestFirst(counted, "person");
      const part = ({ than, needed = 0 }: typeof rule.active): number =>
        counts.filter((count) => count > than).length / needed;
      return Math.min(part(rule.active), part(rule.mostActive));
    }
    case "people-a-span":
      return spans(counted, rule.days, "all");
    case "stickiness":
      return (spans(counted, rule.days, "last") ?? Number.NaN) / (spans(counted, rule.days, "all") ?? Number.NaN);
    case "people-around": {
      const isIn = (one: EvidenceRow, { at = "", until = "" }: EvidenceRow): boolean =>
        (one.at ?? "") >= at && (one.at ?? "") < until;
      const stretches = as("days-around");
      return (
        sum(stretches.map((stretch) => as("newcomer").filter((one) => isIn(one, stretch)).length)) / stretches.length
      );
    }
    case "elapsed": {
      const moment = (role: EvidenceRow["as"]): number => Date.parse(as(role)[0]?.at ?? "");
      return (moment("now") - moment("began")) / (moment("horizon-over") - moment("began"));
    }
    case "growth": {
      const level = as("level")[0]?.amount ?? Number.NaN;
      return level / (level - sum(as("change").map(({ amount = 0 }) => amount)));
    }
    case "burstiness":
      return burstiness(counted.flatMap(({ amount }) => amount ?? []));
    case "reference-table":
      return isInCell(rule, counted) ? rule.share : undefined;
    case "density": {
      const people = counted.filter(({ kind }) => kind === "person").length;
      return pairsOf(as("tie")).size / ((people * (people - 1)) / 2);
    }
    case "centralisation": {
      const partners = counted.filter(({ kind }) => kind === "person").map(({ amount = 0 }) => amount);
      const most = Math.max(...partners);
      return sum(partners.map((own) => most - own)) / ((partners.length - 1) * (partners.length - 2));
    }
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function peopleOf(rows: readonly EvidenceRow[]): ReadonlySet<string | undefined> {
  return new Set(rows.map(({ person }) => person));
}

/** Rows by person; whoever is silent has none. */
function largestFirst(rows: readonly EvidenceRow[], who: "person" | "by"): readonly number[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const name = row[who] ?? "";
    counts.set(name, (counts.get(name) ?? 0) + (row.as === "silent" ? 0 : 1));
  }
  return [...counts.values()].sort((one, other) => other - one);
}

function fewestWith(counts: readonly number[], more: number): number {
  let reached = 0;
  return (
    counts.findIndex((count) => {
      reached += count;
      return reached > more;
    }) + 1
  );
}

function unansweredLabels(rows: readonly EvidenceRow[], least: number): number {
  const labels = [...new Set(rows.map(({ label }) => label))];
  const of = labels.map((one) => rows.filter(({ label }) => label === one));
  return of.filter((own) => own.length >= least && own.every(({ as }) => as === "unanswered")).length;
}

/** The mean of the people of each span, or of the last day of each. */
function spans(rows: readonly EvidenceRow[], days: number, of: "all" | "last"): number | undefined {
  const all = rows
    .filter(({ kind }) => kind === "day")
    .sort((one, other) => ((one.at ?? "") < (other.at ?? "") ? -1 : 1));
  const contributions = rows.filter(({ kind }) => kind !== "day");
  const counts = all.flatMap(({ as, until = "" }, place) => {
    if (as !== "end-of-span") return [];
    const from = all[of === "all" ? place - days + 1 : place]?.at ?? "";
    return peopleOf(contributions.filter(({ at = "" }) => at >= from && at < until)).size;
  });
  return sum(counts) / counts.length;
}

/** Kim and Jo 2016, equation 22 without a least gap. */
function burstiness(gaps: readonly number[]): number {
  const mean = sum(gaps) / gaps.length;
  const deviation = Math.sqrt(sum(gaps.map((gap) => (gap - mean) ** 2)) / gaps.length);
  const [r, more, fewer] = [deviation / mean, Math.sqrt(gaps.length + 1), Math.sqrt(gaps.length - 1)];
  return (more * r - fewer) / ((more - 2) * r + fewer);
}

function isInCell(
  { people, silence }: Extract<EvidenceRule, { name: "reference-table" }>,
  rows: readonly EvidenceRow[],
): boolean {
  const [from = 0, to = 0] = people.split("-").map(Number);
  const count = peopleOf(rows.filter(({ as }) => as === "counted")).size;
  const longest = Math.max(...rows.filter(({ as }) => as === "silence").map(({ amount = 0 }) => amount));
  const column = longest < 14 ? "under-14" : longest <= 30 ? "14-to-30" : "over-30";
  return count >= from && count <= to && column === silence;
}

/** Pairs of people, in either order once. */
export function pairsOf(ties: readonly EvidenceRow[]): ReadonlySet<string> {
  return new Set(ties.map(({ person = "", to = "" }) => [person, to].sort().join(" ")));
}
