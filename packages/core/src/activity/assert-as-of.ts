import type { Instant } from "../model/instant.js";
import type { TimeWindow } from "../model/time-window.js";

/** @throws RangeError if the moment until which a window is followed is not after its start: a programmer's mistake. */
export function assertAsOf(asOf: Instant, window: TimeWindow): void {
  if (!Number.isFinite(asOf) || !(asOf > window.from)) {
    throw new RangeError(`asOf is an instant after the window begins (${window.from}), got ${asOf}.`);
  }
}
