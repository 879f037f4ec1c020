import { ok, type Result } from "neverthrow";
import { estimatedShare } from "../activity/intervals/estimated-share.js";
import { insufficientData } from "../activity/refusals.js";
import { answeredInTime, openingsTooYoung } from "../activity/responses/answered-in-time.js";
import { type AnswerOptions, responsesToMembers } from "../activity/responses/responses-to-members.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import type { Measurement } from "../model/measurement.js";

/** Which openings are followed, until when, and how soon a response must come. */
export interface ResponseRateOptions extends AnswerOptions {
  /** Hours within which a response counts, above 0; 168 (a week) if left out. */
  readonly limitHours?: number;
}

/**
 * The share (0–1) of openings to which somebody else responded within a limit, a week unless told otherwise.
 *
 * Counted over the openings that were followed for the whole limit; those too young at `asOf`, or when the source
 * stopped looking, are left out, answered or not, and told as the caveat `openings-too-young`: to keep only the answered
 * ones of them would flatter. Not read off the Kaplan–Meier curve, because here each opening can be shown, and because the curve
 * assumes that closing a conversation has nothing to do with leaving it unanswered: an opening that was closed without a
 * response counts as unanswered. A response exactly at the limit is in time. The interval (95 %, Wilson, from 10 openings on) is
 * for openings like these, taken as independent. Whose openings count and what a response is, `responsesToMembers` and
 * `firstResponses` say. Another limit is another definition. Refused as `no-openings` where nothing was
 * opened, as `openings-not-followed` where nobody looked at replies then, as `openings-too-young` where none has had the
 * limit, and where the source cannot show it.
 *
 * @returns The share; the sample is the openings that have had the limit.
 * @throws RangeError if the limit is not above 0, the window does not end after it begins, or `asOf` is not after its
 * start.
 * @see https://area51.meta.stackexchange.com/q/4613 Stack Exchange, Area 51: percentage answered
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "ann", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob", conversation: "c" },
 *   { kind: "contribution", id: "3", type: "opening", at: "2026-01-02T09:00:00Z", author: "ann", conversation: "d" },
 * ]);
 * const window = windowBefore(Date.UTC(2026, 0, 31), 90);
 * responseRate(dataset, { window })._unsafeUnwrap().value // => 0.5
 */
export function responseRate(
  dataset: CommunityDataset,
  options: ResponseRateOptions,
): Result<Measurement<"share">, Refusal> {
  const { window, limitHours = 168 } = options;
  if (!(limitHours > 0) || !Number.isFinite(limitHours)) {
    throw new RangeError(`A limit is a number of hours above 0, got ${limitHours}.`);
  }
  const definition = limitHours === 168 ? "response-rate@1" : `response-rate-${limitHours}-hours@1`;
  return responsesToMembers(dataset, definition, options).andThen((responses) => {
    const { inTime, old } = answeredInTime(dataset, responses, limitHours);
    if (old === 0) return insufficientData(definition, "openings-too-young", 1, 0);
    const { length, caveats } = responses;
    const told = [...caveats, ...openingsTooYoung(length - old)];
    return ok(estimatedShare(inTime, old, { sampleOf: "openings", window, definition, caveats: told }));
  });
}
