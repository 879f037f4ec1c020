import { type CommunityDataset, type Measurement, type TimeWindow, windowBefore } from "@org/community-core";
import { responseRate, retention, timeToFirstResponse } from "@org/community-core/engagement";

/** A figure that is an estimate: it has an interval. */
export interface Estimate {
  readonly name: string;
  /** What is pooled over many communities of one shape to know the truth: a share is, a quantile is taken of large ones. */
  readonly truth: "pooled-share" | "large-communities";
  /** The figure; absent where it is refused. */
  readonly measure: (dataset: CommunityDataset) => Measurement | undefined;
}

/** The end of every simulated year, and the windows that the health report measures over. */
const asOf = Date.UTC(2024, 11, 30);
const window: TimeWindow = windowBefore(asOf, 90);
const cohort: TimeWindow = windowBefore(asOf - 90 * 86_400_000, 90);

/** Every estimate of the library that has an interval. */
export const estimates: readonly Estimate[] = [
  {
    name: "response-rate",
    truth: "pooled-share",
    measure: (dataset) => responseRate(dataset, { window }).unwrapOr(undefined),
  },
  {
    name: "retention",
    truth: "pooled-share",
    measure: (dataset) => retention(dataset, { window: cohort, asOf }).unwrapOr(undefined),
  },
  ...(["lowerQuartile", "median", "upperQuartile"] as const).map(
    (quartile): Estimate => ({
      name: `time-to-first-response, ${quartile}`,
      truth: "large-communities",
      measure: (dataset) =>
        timeToFirstResponse(dataset, { window })
          .andThen((times) => times[quartile])
          .unwrapOr(undefined),
    }),
  ),
];
