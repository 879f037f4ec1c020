import { ok, type Result } from "neverthrow";
import { insufficientData } from "../../activity/refusals.js";
import { responsesToMembers } from "../../activity/responses/responses-to-members.js";
import { waitingCurve } from "../../activity/responses/waiting-time.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Refusal } from "../../model/errors.js";
import type { Caveat } from "../../model/measurement.js";
import type { KaplanMeierCurve } from "../../stats/kaplan-meier-curve.js";
import type { SeriesFrame } from "./series-frame.js";

/** By then so large a share has a response. */
export interface AnsweredBy {
  readonly hours: number;
  /** 0–1. */
  readonly answered: number;
}

/** How long openings wait for a response, with those that still wait. */
export interface WaitingForResponse {
  readonly openings: number;
  /** Without a response for as long as they were followed. */
  readonly unanswered: number;
  /** Hours for which the longest was followed; the curve ends there. */
  readonly longestHours: number;
  /** The curve: a staircase that rises at these times and stays in between; at most 81. */
  readonly curve: readonly AnsweredBy[];
  /** How many were followed for so many hours and had no response before: what the curve rests on there. */
  readonly stillWaiting: readonly { readonly hours: number; readonly openings: number }[];
  /** What a reader must know of it; absent: nothing. */
  readonly caveats?: readonly Caveat[];
}

const mostSteps = 80;
/** An hour, a day, a week and thirty days. */
const marks = [1, 24, 168, 720] as const;

/**
 * The Kaplan–Meier curve whose quartiles are `time-to-first-response`: the share of the openings of the window with a
 * response by each time. Of a long curve steps are left out evenly by their height, so that it is off by at most a few
 * hundredths in between, and never at a step that is shown.
 */
export function waitingForResponse(
  dataset: CommunityDataset,
  { window, timeZone }: SeriesFrame,
): Result<WaitingForResponse, Refusal> {
  const definition = "time-to-first-response@1";
  return responsesToMembers(dataset, definition, { window, timeZone }).andThen((responses) => {
    const curve = waitingCurve(responses);
    if (curve === undefined) return insufficientData(definition, "no-openings", 1, 0);
    const { caveats } = responses;
    const hours = responses.waited.map((milliseconds) => milliseconds / 3_600_000);
    return ok({
      openings: curve.sampleSize,
      unanswered: curve.sampleSize - curve.eventCount,
      longestHours: curve.longestDuration,
      curve: thinned(curve),
      stillWaiting: marks
        .filter((mark) => mark <= curve.longestDuration)
        .map((mark) => ({ hours: mark, openings: hours.reduce((sum, one) => sum + (one >= mark ? 1 : 0), 0) })),
      ...(caveats.length === 0 ? {} : { caveats }),
    });
  });
}

/** The steps at evenly spread heights, and the last; those beside the median are kept, because it is read there. */
function thinned({ times, survival }: KaplanMeierCurve): readonly AnsweredBy[] {
  const steps = times.map((hours, index) => ({ hours, answered: 1 - (survival[index] ?? 1) }));
  const median = survival.findIndex((left) => left <= 0.5);
  const height = (steps.at(-1)?.answered ?? 0) / mostSteps;
  let shown = 0;
  return steps.filter(({ answered }, index) => {
    const isShown = steps.length <= mostSteps || answered >= shown + height || index === median;
    if (isShown) shown = answered;
    return isShown || index === steps.length - 1;
  });
}
