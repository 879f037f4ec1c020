import { tz } from "@date-fns/tz";
import { addMonths } from "date-fns/addMonths";
import { ok, type Result } from "neverthrow";
import { historyBefore } from "../activity/observation/history-before.js";
import { venuesForFigure } from "../activity/observation/venues-for-figure.js";
import { insufficientData } from "../activity/refusals.js";
import { spokenTypes } from "../activity/sides/voices.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { buildUpMonths } from "../model/build-up-months.js";
import type { Capability } from "../model/capability.js";
import { contributionTypeCode } from "../model/contribution-type.js";
import type { Refusal } from "../model/errors.js";
import { formatInstant, type Instant, type IsoInstant } from "../model/instant.js";
import { type Caveat, type Measurement, measurement } from "../model/measurement.js";
import { dayMilliseconds } from "../model/time-window.js";
import type { TimeZone } from "../model/time-zone.js";
import { type LifeCycleStage, lifeCycleStage } from "./life-cycle-stage.js";

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

/** Since when a community is built up, and for how long there are people, time and money. */
export interface BuildUpOptions {
  readonly asOf: Instant;
  /** When it was launched. Absent: with the first opening or reply. */
  readonly startedAt?: Instant;
  /** Whole months above 0. Absent: 12, as long as building up can take (S30). */
  readonly horizonMonths?: number;
  /** The zone in which months are counted. Absent: UTC. */
  readonly timeZone?: TimeZone;
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
  const { asOf, horizonMonths = buildUpMonths, timeZone = "UTC" } = options;
  if (!Number.isInteger(horizonMonths) || horizonMonths < 1)
    throw new RangeError(`A horizon is a whole number of months above 0, got ${horizonMonths}.`);
  return beginOf(dataset, definition, options).andThen(({ start, caveats }) => {
    if (start >= asOf) return insufficientData(definition, "not-launched", 1, 0);
    const end = addMonths(start, horizonMonths, { in: tz(timeZone) }).getTime();
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
    return ok({ state: stateOf(stage, asOf >= end), used, startedAt: formatInstant(start), horizonMonths, ...known });
  });
}

function stateOf(stage: LifeCycleStage | undefined, isOver: boolean): BuildUpState {
  if (stage !== undefined && stage !== "inception") return "carried-by-members";
  if (!isOver) return "building-up";
  return stage === undefined ? "not-known" : "past-horizon";
}

interface Begin {
  readonly start: Instant;
  readonly caveats: readonly Caveat[];
}

/** The launch that is given, else the first that anybody said. */
function beginOf(
  dataset: CommunityDataset,
  definition: string,
  { asOf, startedAt }: BuildUpOptions,
): Result<Begin, Refusal> {
  if (!Number.isFinite(asOf) || (startedAt !== undefined && !Number.isFinite(startedAt)))
    throw new RangeError(`A build-up has finite moments, got asOf ${asOf} and startedAt ${startedAt}.`);
  if (startedAt !== undefined) return ok({ start: startedAt, caveats: [] });
  const needs: readonly Capability[] = ["openings"];
  const first = firstSpoken(dataset, asOf);
  const window = { from: first ?? asOf - 1, until: asOf };
  return venuesForFigure(dataset, definition, needs, window).andThen(({ venues, caveats }) => {
    if (first === undefined) return insufficientData(definition, "no-contributions", 1, 0);
    const asked = { needs, venues, window: { from: first + 1, until: asOf } };
    const history = first + 1 < asOf ? historyBefore(dataset, definition, asked) : ok([]);
    const told = caveats.filter(({ code }) => code === "venues-left-out");
    return ok({ start: first, caveats: [...told, ...history.unwrapOr([{ code: "history-incomplete" }])] });
  });
}

/** When a person, known or not, first opened or replied anywhere. */
function firstSpoken({ contributions, people }: CommunityDataset, asOf: Instant): Instant | undefined {
  const { at, type, author, length } = contributions;
  const spoken = new Set(spokenTypes.map((name) => contributionTypeCode[name]));
  for (let row = 0; row < length && (at[row] ?? asOf) < asOf; row++)
    if (spoken.has(type[row] ?? -1) && people.automated[author[row] ?? -1] !== 1) return at[row];
  return undefined;
}
