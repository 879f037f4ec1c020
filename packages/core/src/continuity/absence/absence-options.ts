import type { Instant, IsoInstant } from "../../model/instant.js";
import type { TimeZone } from "../../model/time-zone.js";

/** Of which moment and over which window an absence is looked at. */
export interface AbsenceOptions {
  /** The moment: milliseconds since 1970, or ISO 8601 with an offset. */
  readonly asOf: Instant | IsoInstant;
  /** Days of the window that ends there. Absent: 90, on which the range was studied. */
  readonly days?: number;
  /** The zone in which days and hours are cut. Absent: UTC. */
  readonly timeZone?: TimeZone;
}
