import { type FactRecord, formatInstant } from "@org/community-core/source";
import type { SimulationParameters } from "../parameters/simulation-parameters.js";
import { simulatedCapabilities } from "../simulated-capabilities.js";
import { venueId } from "./ids.js";
import type { ReadStretch } from "./read-stretch.js";

/** What was looked at in the stretch: everything, but in a stream no line points at another. */
export function* observationRecords(
  parameters: SimulationParameters,
  stretch: ReadStretch,
): Generator<FactRecord<"observation">> {
  if (stretch.until <= stretch.from) return;
  const kinds = simulatedCapabilities(parameters);
  const seen = { from: formatInstant(stretch.from), until: formatInstant(stretch.until), complete: true };
  const pointing = parameters.venues.flatMap(({ style }, index) => (style === "stream" ? [] : [venueId(index)]));
  if (pointing.length === parameters.venues.length) {
    yield { kind: "observation", kinds, ...seen };
    return;
  }
  yield { kind: "observation", kinds: kinds.filter((kind) => kind !== "replyTargets"), ...seen };
  for (const venue of pointing) yield { kind: "observation", venue, kinds: ["replyTargets"], ...seen };
}
