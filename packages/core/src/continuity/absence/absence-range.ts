import { ok, type Result } from "neverthrow";
import { insufficientData } from "../../activity/refusals.js";
import { answeredInTime, openingsTooYoung } from "../../activity/responses/answered-in-time.js";
import type { FollowedResponses } from "../../activity/responses/followed-responses.js";
import { waitingCurve, waitingQuantile } from "../../activity/responses/waiting-time.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Refusal } from "../../model/errors.js";
import { type Caveat, type Measurement, measurement } from "../../model/measurement.js";
import { type TimeWindow, windowDays } from "../../model/time-window.js";
import { type Told, told } from "../told.js";
import type { ResponsesOfOthers } from "./answers-without.js";
import type { AwayPeople } from "./away-people.js";
import { middleOf, noiseBand } from "./range-of-loss.js";

/** From 'no change' to 'their contributions deleted', with an assumption in the middle. */
export interface Range<M extends Measurement> {
  /** As it was, with them. */
  readonly noChange: M;
  /** Half of the loss: an assumption, no estimate. */
  readonly middle: M;
  /** The worst case: as if they had replied to nobody and everybody else had done just the same. */
  readonly deleted: M;
}

/** The share of the openings by others that are answered within a week. */
export interface AnsweredShareRange extends Range<Measurement<"share">> {
  /** From what was to the worst case, 0–1. */
  readonly loss: number;
  /** How far such a share swings by itself, 0–1, four times out of five; absent where the share is 0 or 1. */
  readonly noise?: number;
  /** Whether the loss is larger than that; one that is not would hardly be visible in the figures. */
  readonly wouldShow?: boolean;
}

/** Hours by which half of the openings by others have a response. */
export interface MedianWaitRange {
  readonly noChange: Measurement<"hours">;
  /** Absent where the worst case has no median. */
  readonly middle?: Measurement<"hours">;
  /** Refused (`quartile-not-reached`) where at worst fewer than half ever have a response. */
  readonly deleted: Told<Measurement<"hours">>;
}

/** What an absence could do to the answers of others, at most. Never a forecast. */
export interface AbsenceRange {
  /** Whether the worst case comes first: they give strictly more than half of all first responses (absence factor 1). */
  readonly worstCaseFirst: boolean;
  readonly answeredShare: AnsweredShareRange;
  /** Refused where fewer than half ever had a response as it was. */
  readonly medianWait: Told<MedianWaitRange>;
}

/** From the study: fewer than these say too little. */
const fewestOpenings = 30;
const fewestFirstResponses = 5;
/** The study looked at windows of so many days. */
const studiedDays = 90;
const limitHours = 168;

/**
 * The range that an absence spans: openings by others answered within 7 days, and the median wait. The worst case takes
 * the next real responder at the real time, and leaves an opening unanswered where there was none. The study behind it
 * found two other ways about equal (counting as lost only what they alone answered; ending the observation of a
 * conversation at their response); this one gives the share and the wait by one and the same simulation. Counting as lost all
 * that they answered *first* predicts worse than that nothing happens, and is never done.
 *
 * Needs 30 openings by others that have had the 7 days, and 5 first responses by those who are away; else refused as
 * `too-few-followed-openings` or `too-few-first-responses`. Other windows than 90 days have the caveat `studied-on-ninety-days`.
 */
export function absenceRange(
  dataset: CommunityDataset,
  window: TimeWindow,
  { real, without }: ResponsesOfOthers,
  { away, share: firstResponseShare }: { readonly away: AwayPeople; readonly share: number },
): Result<AbsenceRange, Refusal> {
  const { old, inTime } = answeredInTime(dataset, real, limitHours);
  const definition = "absence-range@1";
  if (old < fewestOpenings) return insufficientData(definition, "too-few-followed-openings", fewestOpenings, old);
  const given = real.responder.filter((person) => away.mask[person] === 1).length;
  if (given < fewestFirstResponses)
    return insufficientData(definition, "too-few-first-responses", fewestFirstResponses, given);
  const deleted = answeredInTime(dataset, without, limitHours).inTime;
  const caveats = [...real.caveats, ...openingsTooYoung(real.length - old), ...otherWindow(window)];
  const share = (value: number, name: keyof Range<Measurement>): Measurement<"share"> =>
    measurement({
      value,
      unit: "share",
      sampleSize: old,
      sampleOf: "openings",
      window,
      definition: `answered-in-a-week/${partOf[name]}@1`,
      caveats,
    });
  const loss = (inTime - deleted) / old;
  const noise = noiseBand(inTime / old, old);
  return ok({
    worstCaseFirst: 2 * firstResponseShare > 1,
    answeredShare: {
      noChange: share(inTime / old, "noChange"),
      middle: share(middleOf(inTime / old, deleted / old), "middle"),
      deleted: share(deleted / old, "deleted"),
      loss,
      ...(noise === undefined ? {} : { noise, wouldShow: loss > noise }),
    },
    medianWait: told(medianWait(window, real, without)),
  });
}

const partOf: Readonly<Record<keyof Range<Measurement>, string>> = {
  noChange: "no-change",
  middle: "middle",
  deleted: "deleted",
};

function medianWait(
  window: TimeWindow,
  real: FollowedResponses,
  without: FollowedResponses,
): Result<MedianWaitRange, Refusal> {
  const caveats = [...real.caveats, ...otherWindow(window)];
  const median = (
    name: keyof Range<Measurement>,
    responses: FollowedResponses,
  ): Result<Measurement<"hours">, Refusal> => {
    const definition = `median-wait/${partOf[name]}@1`;
    const curve = waitingCurve(responses);
    if (curve === undefined) return insufficientData(definition, "no-openings", 1, 0);
    return waitingQuantile(curve, 0.5, { window, definition, caveats });
  };
  return median("noChange", real).map((noChange) => {
    // What is thought has no interval: it is no estimate of anything that could be seen.
    const deleted = median("deleted", without).map(({ interval: _, ...thought }) => thought);
    const definition = `median-wait/${partOf.middle}@1`;
    const middle = deleted.map((worst) => ({ ...worst, value: middleOf(noChange.value, worst.value), definition }));
    return { noChange, ...(middle.isOk() ? { middle: middle.value } : {}), deleted: told(deleted) };
  });
}

function otherWindow(window: TimeWindow): readonly Caveat[] {
  return Math.round(windowDays(window)) === studiedDays ? [] : [{ code: "studied-on-ninety-days" }];
}
