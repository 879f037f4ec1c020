import type { Result } from "neverthrow";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { formatInstant, type IsoInstant } from "../model/instant.js";
import { type Measurement, measurement } from "../model/measurement.js";
import { dayMilliseconds } from "../model/time-window.js";
import { type LifeCycleStage, lifeCycleStage } from "./life-cycle-stage.js";
import { type BuildUpOptions, timeOfBuildUp } from "./time-of-build-up.js";

/** How the building up stands. */
export type BuildUpState = "building-up" | "past-horizon" | "carried-by-members" | "not-known";

/** The building up of a community against the time that there is for it. */
export interface BuildUp {
  readonly state: BuildUpState;
  /** How much of the horizon is over: 1 is all of it. */
  readonly used: Measurement<"ratio">;
  readonly startedAt: IsoInstant;
  readonly horizonMonths: number;
  /** Absent where the stage could not be told. */
  readonly stage?: LifeCycleStage;
}

/**
 * How much of the time for building up is over, and whether members carry the community by now (S30: it can take a year).
 *
 * `carried-by-members`: the stage of the life cycle is past inception, however early. `building-up`: it is not, or cannot
 * be told yet, and the horizon is not over. `past-horizon`: the horizon is over and the stage still is inception.
 * `not-known`: the horizon is over and the stage cannot be told, so nobody can say whether the building up succeeded.
 * Exactly at the horizon it is over.
 *
 * Without a launch it began with the first opening or reply; where not all was seen that came before, it may have begun
 * earlier (caveat `history-incomplete`). A count of time, so without interval. Refused as `no-contributions` where nobody has
 * spoken before `asOf` and no launch is given, as `not-launched` where the launch is still to come, and where the source
 * cannot show openings.
 *
 * @returns How it stands; the sample of the part that is over is the days since the begin.
 * @throws RangeError if `asOf` or `startedAt` is not finite, the horizon is no whole number above 0 or there is no such zone.
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T00:00:00Z", author: "ann" },
 * ]);
 * const { state, used } = buildUp(dataset, { asOf: Date.UTC(2026, 6, 2, 12) })._unsafeUnwrap();
 * [state, used.value] // => ["building-up", 0.5]
 */
export function buildUp(dataset: CommunityDataset, options: BuildUpOptions): Result<BuildUp, Refusal> {
  const definition = "build-up@1";
  const { asOf, timeZone = "UTC" } = options;
  return timeOfBuildUp(dataset, definition, options).map(({ start, end, horizonMonths, caveats }) => {
    const used = measurement({
      value: (asOf - start) / (end - start),
      unit: "ratio",
      sampleSize: Math.ceil((asOf - start) / dayMilliseconds),
      sampleOf: "days",
      window: { from: start, until: asOf },
      definition,
      caveats,
    });
    const stage = lifeCycleStage(dataset, { asOf, timeZone }).match(
      (reached) => reached.stage,
      () => undefined,
    );
    const known = stage === undefined ? {} : { stage };
    return { state: stateOf(stage, asOf >= end), used, startedAt: formatInstant(start), horizonMonths, ...known };
  });
}

function stateOf(stage: LifeCycleStage | undefined, isOver: boolean): BuildUpState {
  if (stage !== undefined && stage !== "inception") return "carried-by-members";
  if (!isOver) return "building-up";
  return stage === undefined ? "not-known" : "past-horizon";
}
