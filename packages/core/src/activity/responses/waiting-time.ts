import type { Result } from "neverthrow";
import { ok } from "neverthrow";
import type { Refusal } from "../../model/errors.js";
import { type Caveat, type Measurement, measurement } from "../../model/measurement.js";
import type { TimeWindow } from "../../model/time-window.js";
import { kaplanMeier } from "../../stats/kaplan-meier.js";
import type { KaplanMeierCurve } from "../../stats/kaplan-meier-curve.js";
import { survivalQuantile } from "../../stats/survival-quantile.js";
import { quantileInterval } from "../intervals/interval-of-figure.js";
import { insufficientData } from "../refusals.js";
import type { FirstResponses } from "./first-responses.js";

const hourMilliseconds = 3_600_000;

/** The waiting times in hours as a Kaplan–Meier curve in which the unanswered count; `undefined` without openings. */
export function waitingCurve({ waited, answered }: FirstResponses): KaplanMeierCurve | undefined {
  return kaplanMeier(
    waited.map((milliseconds) => milliseconds / hourMilliseconds),
    answered,
  );
}

/** What a quantile of the waiting time says besides. */
export interface WaitingFacts {
  readonly window: TimeWindow;
  readonly definition: string;
  readonly caveats: readonly Caveat[];
}

/**
 * The hours by which a share of the openings has a response, with its interval (`quantileInterval`); refused as `quartile-not-reached` if so many never had one.
 */
export function waitingQuantile(
  curve: KaplanMeierCurve,
  probability: number,
  facts: WaitingFacts,
): Result<Measurement<"hours">, Refusal> {
  const { sampleSize, eventCount } = curve;
  const value = survivalQuantile(curve, probability);
  if (value === undefined) {
    const needed = Math.ceil(sampleSize * probability);
    return insufficientData(facts.definition, "quartile-not-reached", needed, eventCount);
  }
  const { caveats, ...interval } = quantileInterval(curve, probability);
  const told = { ...facts, caveats: [...facts.caveats, ...caveats] };
  return ok(measurement({ value, unit: "hours", sampleSize, sampleOf: "openings", ...interval, ...told }));
}
