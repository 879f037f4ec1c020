import { ok, type Result } from "neverthrow";
import { venuesForFigure } from "../activity/observation/venues-for-figure.js";
import { capabilityMissing, insufficientData } from "../activity/refusals.js";
import type { CommunityDataset, SourcedFact } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { instantOf } from "../model/instant.js";
import { type Caveat, type Measurement, measurement } from "../model/measurement.js";
import { assertWindow, type TimeWindow } from "../model/time-window.js";

/** How often people met. */
export interface Gatherings {
  readonly count: Measurement<"gatherings">;
  /** How many were there, summed over the gatherings of which that is known; refused where it is of none. */
  readonly attendance: Result<Measurement<"attendances">, Refusal>;
}

/**
 * How many gatherings there were in a window, online and offline, which count as much as posts (S31), and how many
 * people came, each time anew.
 *
 * A gathering is in the window if it begins in it. Attendance is the number that is given, else the number of attendees
 * who are named. None gives 0, which is an answer where the source would show them. A source that shows gatherings
 * without saying when it looked is taken at its word, caveat `observation-not-declared`. Counts of what happened, so
 * without interval. Refused where no source shows gatherings and where one says when it looked for them and did not in
 * the window; the attendance as `attendance-not-given`.
 *
 * @returns The count and the attendance; their samples are the gatherings, and those of known attendance.
 * @throws RangeError if the window does not end after it begins.
 * @see https://chaoss.community/?p=3484 CHAOSS, Collaboration Platform Activity, for what happens beside it
 * @example
 * const dataset = createDataset([
 *   { kind: "gathering", id: "g", form: "offline", startsAt: "2026-01-10T19:30:00Z", attendance: 25 },
 * ]);
 * const { count, attendance } = gatherings(dataset, { window: windowBefore(Date.UTC(2026, 0, 31), 90) })._unsafeUnwrap();
 * [count.value, attendance._unsafeUnwrap().value] // => [1, 25]
 */
export function gatherings(
  dataset: CommunityDataset,
  { window }: { readonly window: TimeWindow },
): Result<Gatherings, Refusal> {
  assertWindow(window);
  return caveatsOf(dataset, window).map((caveats) => {
    const held = gatheringsIn(dataset, window);
    const facts = { window, caveats, sampleOf: "gatherings" } as const;
    return {
      count: measurement({
        value: held.length,
        unit: "gatherings",
        sampleSize: held.length,
        definition: "gatherings@1",
        ...facts,
      }),
      attendance: attendanceOf(held).map(({ value, known }) =>
        measurement({ value, unit: "attendances", sampleSize: known, definition: "attendance@1", ...facts }),
      ),
    };
  });
}

/** The gatherings that begin in a window. */
export function gatheringsIn({ facts }: CommunityDataset, window: TimeWindow): readonly SourcedFact<"gathering">[] {
  return facts.gathering.filter(({ startsAt }) => {
    const at = instantOf(startsAt);
    return at >= window.from && at < window.until;
  });
}

function attendanceOf(
  held: readonly SourcedFact<"gathering">[],
): Result<{ readonly value: number; readonly known: number }, Refusal> {
  const known = held.flatMap(({ attendance, attendees }) => attendance ?? attendees?.length ?? []);
  if (known.length === 0) return insufficientData("attendance@1", "attendance-not-given", 1, 0);
  return ok({ value: known.reduce((sum, one) => sum + one, 0), known: known.length });
}

/** What must be told of the gatherings of a window, or why there are none to speak of. */
function caveatsOf(dataset: CommunityDataset, window: TimeWindow): Result<readonly Caveat[], Refusal> {
  const definition = "gatherings@1";
  const { facts, sources, spans } = dataset;
  const isShown = facts.gathering.length > 0 || sources.some(({ capabilities }) => capabilities.includes("gatherings"));
  if (!isShown) return capabilityMissing(definition, ["gatherings"]);
  const isDeclared = spans.some(({ declared, capabilities }) => declared && capabilities.has("gatherings"));
  if (!isDeclared) return ok([{ code: "observation-not-declared" }]);
  return venuesForFigure(dataset, definition, ["gatherings"], window).map(({ caveats }) => caveats);
}
