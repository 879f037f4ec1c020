import type { KaplanMeierCurve } from "./kaplan-meier-curve.js";
import { outOfRange } from "./out-of-range.js";
import { requireAmounts } from "./require-amounts.js";

/**
 * The Kaplan–Meier estimate: which share lasts longer than each time (0–1), when some were still lasting at the last look.
 *
 * For response times: a question without an answer is not left out (that makes the community look faster than it is) but counts
 * as "not yet, after this long" (censored). Read it with `survivalAt`, `survivalInterval`, `survivalQuantile` and
 * `survivalQuantileInterval`.
 *
 * The variant is the product-limit estimator with Greenwood's standard error. Where an event and a censoring fall on the same
 * time, the censored one is still counted as at risk. Without censoring the curve is exactly the share above each time.
 * Without events the lists are empty and the curve stays at 1. `undefined` for an empty input. O(n log n), on typed arrays.
 *
 * @param durations - how long each was observed, in any one unit, finite and at least 0
 * @param events - 1 for each that ended with the event, 0 for each that was censored; same order and length
 * @returns the curve, or `undefined` if there are no durations
 * @throws RangeError if the lengths differ, a duration is negative or not finite, or a flag is neither 0 nor 1
 * @see https://doi.org/10.1080/01621459.1958.10501452 Kaplan & Meier 1958
 * @example
 * kaplanMeier([1, 2], [1, 0]) // => { sampleSize: 2, eventCount: 1, longestDuration: 2, times: [1], atRisk: [2], events: [1], survival: [0.5], standardError: [0.3535533905932738] }
 * kaplanMeier([6, 1, 3], [1, 1, 0])?.survival // => [0.6666666666666666, 0]
 * kaplanMeier([], []) // => undefined
 */
export function kaplanMeier(durations: ArrayLike<number>, events: ArrayLike<number>): KaplanMeierCurve | undefined {
  if (events.length !== durations.length) {
    throw outOfRange("kaplanMeier: events", `${events.length} flags`, `as many as the durations (${durations.length})`);
  }
  requireAmounts("kaplanMeier: durations", durations);
  if (durations.length === 0) return undefined;
  const ended = new Float64Array(requireFlags(events));
  const censored = new Float64Array(durations.length - ended.length);
  let endedCount = 0;
  for (let index = 0; index < durations.length; index += 1) {
    const duration = durations[index] ?? 0;
    if (events[index] === 1) ended[endedCount++] = duration;
    else censored[index - endedCount] = duration;
  }
  // Sorting the two apart keeps the engine's fast sort of plain numbers; pairs would need a comparing function.
  ended.sort();
  censored.sort();
  return {
    sampleSize: durations.length,
    eventCount: ended.length,
    longestDuration: Math.max(0, ended.at(-1) ?? 0, censored.at(-1) ?? 0),
    ...steps(ended, censored),
  };
}

function requireFlags(events: ArrayLike<number>): number {
  let count = 0;
  for (let index = 0; index < events.length; index += 1) {
    const flag = events[index];
    if (flag !== 0 && flag !== 1) throw outOfRange(`kaplanMeier: event flag ${index}`, flag, "0 or 1");
    count += flag;
  }
  return count;
}

type Steps = Pick<KaplanMeierCurve, "times" | "atRisk" | "events" | "survival" | "standardError">;

/** Walks both sorted columns once, a step per distinct time of an event. */
function steps(ended: Float64Array, censored: Float64Array): Steps {
  const times: number[] = [];
  const atRisk: number[] = [];
  const events: number[] = [];
  const survival: number[] = [];
  const standardError: number[] = [];
  let remaining = ended.length + censored.length;
  let censoredSoFar = 0;
  let greenwood = 0;
  let share = 1;
  // Between two censorings the product telescopes to one quotient: it is then exact, and 3 of 6 is 0.5 and not a hair above.
  let shareBefore = 1;
  let remainingBefore = remaining;
  for (let index = 0; index < ended.length; ) {
    const time = (ended[index] ?? 0) + 0; // a duration of -0 becomes 0
    const first = index;
    while (ended[index] === time) index += 1;
    const before = censoredSoFar;
    while ((censored[censoredSoFar] ?? Infinity) < time) censoredSoFar += 1;
    if (censoredSoFar > before) {
      remaining -= censoredSoFar - before;
      shareBefore = share;
      remainingBefore = remaining;
    }
    const count = index - first;
    times.push(time);
    atRisk.push(remaining);
    events.push(count);
    remaining -= count;
    share = (shareBefore * remaining) / remainingBefore;
    if (remaining > 0) greenwood += count / (remaining * (remaining + count));
    survival.push(share);
    standardError.push(share * Math.sqrt(greenwood));
  }
  return { times, atRisk, events, survival, standardError };
}
