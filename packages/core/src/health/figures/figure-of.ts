import type { Result } from "neverthrow";
import type { Refusal } from "../../model/errors.js";
import type { Measurement } from "../../model/measurement.js";
import type { Figure } from "../report/health-report.js";

/** What a metric gave, as a figure of the report under its key. */
export function figureOf(key: string, result: Result<Measurement, Refusal>): Figure {
  return result.match(
    (measurement): Figure => ({ key, status: "measured", measurement }),
    (refusal): Figure => ({ key, status: "refused", refusal }),
  );
}
