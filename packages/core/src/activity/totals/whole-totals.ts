import { err, ok, type Result } from "neverthrow";
import type { CommunityDataset, SourcedFact } from "../../dataset/community-dataset.js";
import type { Aggregate } from "../../model/aggregate.js";
import { isCalendarDate } from "../../model/calendar-date.js";
import type { Refusal } from "../../model/errors.js";
import { type Instant, instantOf } from "../../model/instant.js";
import type { TimeWindow } from "../../model/time-window.js";
import type { TotalName } from "../../model/total-name.js";
import { capabilityMissing, insufficientData } from "../refusals.js";

/** A total with its stretch as moments: days are those of UTC, because totals of days name no zone. */
export interface Total extends TimeWindow {
  readonly fact: SourcedFact<"aggregate">;
  readonly isOfDays: boolean;
}

/** Which totals are wanted. */
export interface TotalChoice {
  readonly names: readonly TotalName[];
  readonly temporality: Aggregate["temporality"];
  /** Whether those of single conversations are wanted, or those of places. */
  readonly of: "conversations" | "places";
}

/** Days of any zone begin at most so long before or after those of UTC. */
const dayShift = 14 * 3_600_000;

/**
 * The totals of a choice that are whole, that is without dimensions: those with are their parts. Refused where no source
 * has totals, and as `total-not-given` where none is of that name.
 */
export function wholeTotals(
  { facts, sources }: CommunityDataset,
  definition: string,
  { names, temporality, of }: TotalChoice,
): Result<readonly Total[], Refusal> {
  if (!sources.some(({ capabilities }) => capabilities.includes("aggregates"))) {
    return capabilityMissing(definition, ["aggregates"]);
  }
  const wanted: ReadonlySet<string> = new Set(names);
  const chosen = facts.aggregate.filter(
    (fact) =>
      wanted.has(fact.metric) &&
      fact.temporality === temporality &&
      (fact.dimensions ?? []).length === 0 &&
      (fact.conversation !== undefined) === (of === "conversations"),
  );
  return chosen.length === 0 ? insufficientData(definition, "total-not-given", 1, 0) : ok(chosen.map(withStretch));
}

/** Whether a total belongs to a window: its middle does, and no more of it lies outside than days of two zones differ. */
export function liesIn({ from, until, isOfDays }: Total, window: TimeWindow): boolean {
  const slack = isOfDays ? dayShift : 0;
  const middle = from + (until - from) / 2;
  const isInside = from >= window.from - slack && until <= window.until + slack;
  return isInside && middle >= window.from && middle < window.until;
}

/** Refuses totals of one place that overlap: what happened in both would count twice. */
export function withoutOverlap(definition: string, totals: readonly Total[]): Result<readonly Total[], Refusal> {
  const ended = new Map<string, Instant>();
  for (const { fact, from, until } of inOrder(totals)) {
    const place = placeOf(fact);
    if (from < (ended.get(place) ?? Number.NEGATIVE_INFINITY)) {
      return err({ type: "DataUnreliable", definition, reason: "totals-overlap" });
    }
    ended.set(place, until);
  }
  return ok(totals);
}

/** The least part (0–1) of a window for which a place has totals, among the places that have any. */
export function coverageOf(totals: readonly Total[], window: TimeWindow): number {
  const lengths = new Map<string, number>();
  for (const { fact, from, until } of totals) {
    const place = placeOf(fact);
    lengths.set(place, (lengths.get(place) ?? 0) + until - from);
  }
  return Math.min(1, ...[...lengths.values()].map((length) => length / (window.until - window.from)));
}

function withStretch(fact: SourcedFact<"aggregate">): Total {
  const isOfDays = isCalendarDate(fact.from);
  const moment = (text: string): Instant => instantOf(isOfDays ? `${text}T00:00:00Z` : text);
  return { fact, from: moment(fact.from), until: moment(fact.until), isOfDays };
}

function inOrder(totals: readonly Total[]): readonly Total[] {
  return [...totals].sort((first, second) => first.from - second.from || first.until - second.until);
}

function placeOf({ source, venue = "" }: SourcedFact<"aggregate">): string {
  return JSON.stringify([source, venue]);
}
