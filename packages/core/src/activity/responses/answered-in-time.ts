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

/**
 * How many openings have had the limit, and how many of those a response within it; a response exactly at the limit is in
 * time. Openings that are too young are in neither number, answered or not: to keep the answered ones would flatter.
 */
export function answeredInTime(
  { contributions }: CommunityDataset,
  { opening, followedUntil, answered, waited }: FirstResponses,
  limitHours: number,
): AnsweredInTime {
  const limit = limitHours * hourMilliseconds;
  let [inTime, old] = [0, 0];
  opening.forEach((row, index) => {
    if ((contributions.at[row] ?? 0) + limit >= (followedUntil[index] ?? 0)) return;
    old++;
    if (answered[index] === 1 && (waited[index] ?? 0) <= limit) inTime++;
  });
  return { old, inTime };
}

/** The caveat that openings were left out because they have not had the limit, if some were. */
export function openingsTooYoung(
  count: number,
): readonly { readonly code: string; readonly params: { readonly count: number } }[] {
  return count === 0 ? [] : [{ code: "openings-too-young", params: { count } }];
}
