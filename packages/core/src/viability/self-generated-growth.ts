import type { Result } from "neverthrow";
import type { RoleOptions } from "../activity/sides/sides.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import type { Measurement } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";
import { shareByMembers } from "./share-by-members.js";

/**
 * The share (0–1) of the invitations that members send themselves, without those who run the community: FeverBee's
 * measure of how far a community carries itself, taken over growth.
 *
 * Invitations stand for growth, because no source says through whom somebody came who was not invited. Members are those
 * of `sides`, volunteers included. Invitations without a known author are in neither number (caveat
 * `unknown-authors`). A count of what happened, so without interval; 0 is an answer. Refused where roles are not known or
 * not dated, where nobody invited anybody (`no-contributions`), and where the source does not show invitations.
 *
 * @returns The share; the sample is the invitations with a known author.
 * @throws RangeError if the window does not end after it begins or there is no such zone.
 * @see https://www.feverbee.com FeverBee, the online community life cycle
 * @example
 * const dataset = createDataset([
 *   { kind: "duty", holder: "mia", duty: "steering", from: "2025-01-01" },
 *   { kind: "contribution", id: "1", type: "invitation", at: "2026-01-01T09:00:00Z", author: "mia" },
 *   { kind: "contribution", id: "2", type: "invitation", at: "2026-01-01T10:00:00Z", author: "bob" },
 * ]);
 * const window = windowBefore(Date.UTC(2026, 0, 31), 90);
 * selfGeneratedGrowth(dataset, { window })._unsafeUnwrap().value // => 0.5
 */
export function selfGeneratedGrowth(
  dataset: CommunityDataset,
  options: RoleOptions & { readonly window: TimeWindow },
): Result<Measurement<"share">, Refusal> {
  return shareByMembers(dataset, "self-generated-growth@1", options, ["invitation"]);
}
