import { parseInstant } from "@org/community-core/source";
import type { SimulationParameters } from "./simulation-parameters.js";

/** Milliseconds in a day of 24 hours. */
export const dayMilliseconds = 86_400_000;

/** The moments that bound a simulation, in milliseconds since 1970. */
export interface TimeFrame {
  readonly start: number;
  /** The end of the last day. */
  readonly end: number;
  /** From here on nothing happens any more: the end, or earlier the silence. */
  readonly stop: number;
  /** When the manager is away, by beginning. */
  readonly absences: readonly { readonly from: number; readonly until: number }[];
}

/** Turns days into moments. */
export function timeFrame({ start: text, days, silentFromDay, manager }: SimulationParameters): TimeFrame {
  const start = parseInstant(text).unwrapOr(0);
  const end = start + days * dayMilliseconds;
  const leave = start + (manager.leave?.day ?? Number.POSITIVE_INFINITY) * dayMilliseconds;
  const absences = manager.absences
    .map((absence) => ({
      from: start + absence.fromDay * dayMilliseconds,
      until: Math.min(leave, start + (absence.fromDay + absence.days) * dayMilliseconds),
    }))
    .filter(({ from }) => from < Math.min(end, leave))
    .sort((one, other) => one.from - other.from);
  return { start, end, stop: Math.min(end, start + (silentFromDay ?? days) * dayMilliseconds), absences };
}
