import { type Measurement, type MeasurementFacts, measurement } from "../../model/measurement.js";
import { shareInterval } from "./interval-of-figure.js";

/** What a share says besides its value and its interval. */
type ShareFacts = Omit<MeasurementFacts<"share">, "value" | "unit" | "sampleSize" | "interval">;

/** `count` of `sampleSize` as an estimate: with its interval, or the note that none is given. */
export function estimatedShare(count: number, sampleSize: number, facts: ShareFacts): Measurement<"share"> {
  const { caveats, ...interval } = shareInterval(count, sampleSize);
  const told = { ...facts, caveats: [...(facts.caveats ?? []), ...caveats] };
  return measurement({ value: count / sampleSize, unit: "share", sampleSize, ...interval, ...told });
}
