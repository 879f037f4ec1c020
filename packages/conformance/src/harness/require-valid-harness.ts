import { scenarios } from "../scenarios.js";
import type { ConformanceHarness } from "./harness.js";

/**
 * Refuses a harness that would prove nothing.
 *
 * @throws RangeError if `knownGaps` names no scenario or one twice, or the secret is too short to be looked for.
 */
export function requireValidHarness({ knownGaps = [], unauthorised }: ConformanceHarness): void {
  const keys = new Set(scenarios.map(({ key }) => key));
  const unknown = knownGaps.filter((gap) => !keys.has(gap));
  if (unknown.length > 0) {
    throw new RangeError(
      `knownGaps must be keys of scenarios, got ${unknown.join(", ")}; allowed are ${[...keys].join(", ")}.`,
    );
  }
  if (new Set(knownGaps).size < knownGaps.length) {
    throw new RangeError(`knownGaps must name each scenario once, got ${knownGaps.join(", ")}.`);
  }
  if (unauthorised !== undefined && unauthorised.secret.length < 4) {
    throw new RangeError(`The secret must have at least 4 characters, got ${unauthorised.secret.length}.`);
  }
}
