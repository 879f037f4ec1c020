import type { Result } from "neverthrow";
import type { FollowOptions } from "../activity/responses/openings-in-window.js";
import { responsesByPerson } from "../activity/responses/responses-by-person.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import type { Measurement } from "../model/measurement.js";
import { absenceFactorOf, largestShareOf } from "./concentration.js";

/** On how many people answering rests. */
export interface FirstResponseConcentration {
  /** The smallest number of people who together gave strictly more than half of the first responses. */
  readonly absenceFactor: Measurement<"people">;
  /** The share of the first responses that one person gave. */
  readonly largestShare: Measurement<"share">;
}

/**
 * On how many people the duty of answering rests: absence factor (people) and largest share (0–1) over the first
 * responses to the conversations that were opened in the window.
 *
 * First responses and not all replies, because a lively exchange between members hides who takes care that nobody is
 * left waiting. Rules and edges are those of `contributorAbsenceFactor` and `firstResponses`: replies by the opener and
 * by automated accounts are no responses. Refused as `no-first-responses` where nobody responded,
 * as `openings-not-followed` where nobody looked at replies, as `window-not-seen` where declared observation shows under
 * 7 days.
 *
 * @param options - When the conversations were opened, and until when responses count (the end of the window).
 * @returns Both figures; their sample is the first responses by known people.
 * @throws RangeError if the window does not end after it begins or `asOf` is not after its start.
 * @see https://chaoss.community/?p=3944 CHAOSS, Contributor Absence Factor
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "ann", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob", conversation: "c" },
 *   { kind: "contribution", id: "3", type: "reply", at: "2026-01-01T11:00:00Z", author: "cas", conversation: "c" },
 * ]);
 * const window = windowBefore(Date.UTC(2026, 0, 31), 90);
 * firstResponseConcentration(dataset, { window })._unsafeUnwrap().largestShare.value // => 1
 */
export function firstResponseConcentration(
  dataset: CommunityDataset,
  options: FollowOptions,
): Result<FirstResponseConcentration, Refusal> {
  const { window } = options;
  return responsesByPerson(dataset, "first-response-concentration@1", options).map(({ counts, caveats }) => ({
    absenceFactor: absenceFactorOf({ counts, window, definition: "contributor-absence-factor/answering@1", caveats }),
    largestShare: largestShareOf({ counts, window, definition: "largest-share/answering@1", caveats }),
  }));
}
