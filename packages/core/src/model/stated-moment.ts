import { type Instant, type IsoInstant, parseInstant } from "./instant.js";

/**
 * The moment that a caller states as `asOf`.
 *
 * @throws RangeError if a text is not ISO 8601 with an offset.
 */
export function statedMoment(asOf: Instant | IsoInstant): Instant {
  if (typeof asOf === "number") return asOf;
  const moment = parseInstant(asOf);
  if (moment.isErr()) throw new RangeError(`asOf is ISO 8601 with an offset, got ${asOf} (${moment.error.reason}).`);
  return moment.value;
}
