import type { HealthReport } from "../health/report/health-report.js";
import { instantOf } from "../model/instant.js";
import { compareFigures, wholeDays } from "./compare-figures.js";
import { compareFindings } from "./compare-findings.js";
import { compareOwnScores, compareScores } from "./compare-scores.js";
import {
  type ComparedReport,
  type ComparisonNote,
  comparisonNotes,
  type Relation,
  type ReportComparison,
} from "./report-comparison.js";

/** How two reports belong together. */
export interface CompareHealthReportsOptions {
  /** Absent: one community where both have the same sources, else two. */
  readonly relation?: Relation;
  /** What the two are called. */
  readonly names?: { readonly from: string; readonly to: string };
}

/**
 * What changed between two health reports, and why: each score with what moved it, each figure with how sure its difference
 * is, and the findings that came and went.
 *
 * The effects of the indicators sum exactly to the difference of a score (`scoreEffects`). A figure is compared only with one
 * of the same definition, unit and length of window. Estimates with intervals differ `beyond-chance` where the interval of
 * their difference (MOVER, `differenceInterval`) does not hold 0; counts of what happened are `counted`, since they are as
 * they are. Of twenty estimates that did not change one differs so by chance, on average: `judged` says of how many. The
 * interval takes both reports as independent; where their windows overlap (a note says so) it is too wide, so that a change
 * may be missed and none is made up.
 *
 * Nothing here is a judgement between two communities: neither wins, and their sizes stand beside. People are not compared:
 * numbered pseudonyms are of one report alone.
 *
 * @param from - Of one community: the earlier one; else any.
 * @example
 * const said = (id, type, at, author) => ({ kind: "contribution", id, type, at, author, conversation: id[0] });
 * const dataset = createDataset([
 *   said("a1", "opening", "2026-01-05T09:00:00Z", "ann"), said("a2", "reply", "2026-01-05T10:00:00Z", "bob"),
 *   said("b1", "opening", "2026-03-06T09:00:00Z", "cas"),
 * ]);
 * const at = (asOf) => assessHealth(dataset, { asOf, days: 30 });
 * const { figures } = compareHealthReports(at("2026-02-01T00:00:00Z"), at("2026-03-20T00:00:00Z"));
 * const active = figures.find(({ key }) => key === "active-contributors");
 * [active.difference, active.verdict] // => [-1, "counted"]
 */
export function compareHealthReports(
  from: HealthReport,
  to: HealthReport,
  { relation = relationOf(from, to), names }: CompareHealthReportsOptions = {},
): ReportComparison {
  const figures = compareFigures(from, to);
  const held = figures.flatMap((change) => (change.status === "compared" ? (change.interval ?? []) : []));
  const ownScores = compareOwnScores(from, to);
  const byChance = held.reduce((sum, { level }) => sum + (1 - level), 0);
  return {
    schema: "report-comparison@1",
    relation,
    from: inShort(from, names?.from),
    to: inShort(to, names?.to),
    notes: notesOf(from, to, relation),
    scores: compareScores(from, to),
    ...(ownScores.length === 0 ? {} : { ownScores }),
    figures,
    judged: { count: held.length, byChance: Math.round(byChance * 100) / 100 },
    findings: compareFindings(from.findings, to.findings),
  };
}

function inShort({ asOf, timeZone, window, sources, data }: HealthReport, name: string | undefined): ComparedReport {
  const facts = { asOf, timeZone, window, sources: sources.map(({ source }) => source), data };
  return name === undefined ? facts : { name, ...facts };
}

function relationOf(from: HealthReport, to: HealthReport): Relation {
  return namesOf(from) === namesOf(to) ? "one-community" : "two-communities";
}

function namesOf({ sources }: HealthReport): string {
  return JSON.stringify([...new Set(sources.map(({ source }) => source))].sort());
}

/** What every source shows, so that a source that shows more or less than before is seen. */
function shownBy({ sources }: HealthReport): string {
  return JSON.stringify(sources.map(({ source, capabilities }) => [source, ...[...capabilities].sort()]).sort());
}

function notesOf(from: HealthReport, to: HealthReport, relation: Relation): readonly ComparisonNote[] {
  const [one, other] = [from.window, to.window];
  const isOneCommunity = relation === "one-community";
  const isSameSources = namesOf(from) === namesOf(to);
  const [starts, ends] = [one, other].map(({ from, until }) => [instantOf(from), instantOf(until)] as const);
  const isOverlapping =
    starts !== undefined && ends !== undefined && Math.max(starts[0], ends[0]) < Math.min(starts[1], ends[1]);
  const holds: Readonly<Record<ComparisonNote, boolean>> = {
    "other-sources": isOneCommunity && !isSameSources,
    "other-capabilities": isSameSources ? shownBy(from) !== shownBy(to) : relation === "two-communities",
    "other-time-zone": from.timeZone !== to.timeZone,
    "other-window-length": wholeDays(one) !== wholeDays(other),
    "windows-overlap": isOneCommunity && isOverlapping && from.asOf !== to.asOf,
    "same-moment": isOneCommunity && from.asOf === to.asOf,
    "flawed-data": [from, to].some(({ dataQuality }) => (dataQuality?.flaws.length ?? 0) > 0),
    "own-acts": [from, to].some(({ sources }) => sources.some(({ extent }) => extent === "own-acts")),
  };
  return comparisonNotes.filter((note) => holds[note]);
}
