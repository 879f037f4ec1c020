import type { Result } from "neverthrow";
import type { RoleOptions } from "../activity/sides/sides.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import type { Measurement } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";
import { shareByMembers } from "./share-by-members.js";

/**
 * The share (0–1) of the openings and replies that members make themselves, without those who run the community.
 *
 * It is FeverBee's measure of how far a community carries itself, taken over activity; growth through members needs
 * invitations that few sources show and is not in it. Members are those of `sides`, volunteers included. Contributions
 * without a known author are in neither number (caveat `unknown-authors`). A count of what happened, so without
 * interval. Refused where roles are not known or not dated, where nobody spoke (`no-contributions`), and where the
 * source cannot show it: a silent community carries nothing.
 *
 * @returns The share; the sample is the openings and replies with a known author.
 * @throws RangeError if the window does not end after it begins or there is no such zone.
 * @see https://www.feverbee.com FeverBee, the online community life cycle
 * @example
 * const dataset = createDataset([
 *   { kind: "duty", holder: "mia", duty: "steering", from: "2025-01-01" },
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "mia", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob", conversation: "c" },
 * ]);
 * const window = windowBefore(Date.UTC(2026, 0, 31), 90);
 * selfGeneratedShare(dataset, { window })._unsafeUnwrap().value // => 0.5
 */
export function selfGeneratedShare(
  dataset: CommunityDataset,
  options: RoleOptions & { readonly window: TimeWindow },
): Result<Measurement<"share">, Refusal> {
  return shareByMembers(dataset, "self-generated-share@1", options);
}
