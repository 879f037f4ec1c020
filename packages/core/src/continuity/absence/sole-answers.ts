import { firstResponseRow } from "../../activity/responses/first-response-row.js";
import type { FollowedResponses } from "../../activity/responses/followed-responses.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";

/** What each person gave and nobody else did, by index of the person. */
export interface SoleAnswers {
  /** Conversations of others to which they responded first. */
  readonly firstResponses: Uint32Array;
  /** Conversations of others to which nobody else responded. */
  readonly onlyThey: Uint32Array;
  /** Those of them with which somebody new began to speak. */
  readonly newcomersOnlyThey: Uint32Array;
  /** Conversations of others that would have had no response within the limit without them. */
  readonly lostInTime: Uint32Array;
}

/**
 * What each person gave and nobody else did, exactly and for everybody, in one pass that finds the first responder of
 * each opening and the first other one. A conversation is looked at until that other one, so that it costs no more than
 * its contributions.
 *
 * @param newcomers - 1 for each opening with which somebody new began, by its index.
 * @param limitHours - Openings that were not followed for so long are in `lostInTime` of nobody.
 */
export function soleAnswers(
  dataset: CommunityDataset,
  { opening, followedUntil, responder, answered, waited }: FollowedResponses,
  newcomers: Uint8Array,
  limitHours: number,
): SoleAnswers {
  const { contributions, people } = dataset;
  const limit = limitHours * 3_600_000;
  const amounts = (): Uint32Array => new Uint32Array(people.length);
  const sole = { firstResponses: amounts(), onlyThey: amounts(), newcomersOnlyThey: amounts(), lostInTime: amounts() };
  const addTo = (counts: Uint32Array, person: number, amount = 1): void => {
    counts[person] = (counts[person] ?? 0) + amount;
  };
  opening.forEach((row, index) => {
    const person = responder[index] ?? -1;
    if (answered[index] !== 1 || person < 0) return;
    addTo(sole.firstResponses, person);
    const end = followedUntil[index] ?? 0;
    const next = firstResponseRow(dataset, row, end, (other) => other === person);
    if (next < 0) addTo(sole.onlyThey, person);
    if (next < 0) addTo(sole.newcomersOnlyThey, person, newcomers[index]);
    const openedAt = contributions.at[row] ?? 0;
    const isLate = next < 0 || (contributions.at[next] ?? 0) - openedAt > limit;
    if (openedAt + limit < end && (waited[index] ?? 0) <= limit && isLate) addTo(sole.lostInTime, person);
  });
  return sole;
}
