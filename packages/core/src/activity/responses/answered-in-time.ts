import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { FirstResponses } from "./first-responses.js";

/** How many openings were answered within a limit. */
export interface AnsweredInTime {
  /** Openings that were followed for the whole limit. */
  readonly old: number;
  /** Those of them with a response within the limit. */
  readonly inTime: number;
}

const hourMilliseconds = 3_600_000;

/** What came of an opening within a limit; `too-young` where it has not had the limit yet. */
export type OutcomeInTime = "in-time" | "not-in-time" | "too-young";

/** What came of each opening, by index. A response exactly at the limit is in time. */
export function outcomesInTime(
  { contributions }: CommunityDataset,
  { opening, followedUntil, answered, waited }: FirstResponses,
  limitHours: number,
): readonly OutcomeInTime[] {
  const limit = limitHours * hourMilliseconds;
  return Array.from(opening, (row, index) => {
    if ((contributions.at[row] ?? 0) + limit >= (followedUntil[index] ?? 0)) return "too-young";
    return answered[index] === 1 && (waited[index] ?? 0) <= limit ? "in-time" : "not-in-time";
  });
}

/**
 * How many openings have had the limit, and how many of those a response within it. Openings that are too young are in
 * neither number, answered or not: to keep the answered ones would flatter.
 */
export function answeredInTime(
  dataset: CommunityDataset,
  responses: FirstResponses,
  limitHours: number,
): AnsweredInTime {
  const outcomes = outcomesInTime(dataset, responses, limitHours);
  const count = (of: OutcomeInTime): number => outcomes.reduce((sum, outcome) => sum + (outcome === of ? 1 : 0), 0);
  const inTime = count("in-time");
  return { inTime, old: inTime + count("not-in-time") };
}

/** The caveat that openings were left out because they have not had the limit, if some were. */
export function openingsTooYoung(
  count: number,
): readonly { readonly code: string; readonly params: { readonly count: number } }[] {
  return count === 0 ? [] : [{ code: "openings-too-young", params: { count } }];
}
