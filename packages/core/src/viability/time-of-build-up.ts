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
import type { Instant } from "../model/instant.js";
import type { Caveat } from "../model/measurement.js";
import type { TimeZone } from "../model/time-zone.js";

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

/** The time that there is to build a community up. */
export interface TimeOfBuildUp extends Begin {
  readonly end: Instant;
  readonly horizonMonths: number;
}

/** When the building up began, and when its time is over. */
export function timeOfBuildUp(
  dataset: CommunityDataset,
  definition: string,
  options: BuildUpOptions,
): Result<TimeOfBuildUp, Refusal> {
  const { asOf, horizonMonths = buildUpMonths, timeZone = "UTC" } = options;
  if (!Number.isInteger(horizonMonths) || horizonMonths < 1)
    throw new RangeError(`A horizon is a whole number of months above 0, got ${horizonMonths}.`);
  return beginOf(dataset, definition, options).andThen((begin) => {
    if (begin.start >= asOf) return insufficientData(definition, "not-launched", 1, 0);
    const end = addMonths(begin.start, horizonMonths, { in: tz(timeZone) }).getTime();
    return ok({ ...begin, end, horizonMonths });
  });
}

/** When a community began. */
interface Begin {
  readonly start: Instant;
  /** The row of the first that anybody said; absent where the launch is given. */
  readonly row?: number;
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
  const row = firstSpoken(dataset, asOf);
  const first = dataset.contributions.at[row];
  const window = { from: first ?? asOf - 1, until: asOf };
  return venuesForFigure(dataset, definition, needs, window).andThen(({ venues, caveats }) => {
    if (first === undefined) return insufficientData(definition, "no-contributions", 1, 0);
    const asked = { needs, venues, window: { from: first + 1, until: asOf } };
    const history = first + 1 < asOf ? historyBefore(dataset, definition, asked) : ok([]);
    const told = caveats.filter(({ code }) => code === "venues-left-out");
    return ok({ start: first, row, caveats: [...told, ...history.unwrapOr([{ code: "history-incomplete" }])] });
  });
}

/** The row with which a person, known or not, first opened or replied anywhere; -1 where nobody did. */
function firstSpoken({ contributions, people }: CommunityDataset, asOf: Instant): number {
  const { at, type, author, length } = contributions;
  const spoken = new Set(spokenTypes.map((name) => contributionTypeCode[name]));
  for (let row = 0; row < length && (at[row] ?? asOf) < asOf; row++)
    if (spoken.has(type[row] ?? -1) && people.automated[author[row] ?? -1] !== 1) return row;
  return -1;
}
