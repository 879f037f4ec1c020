import { type Err, err } from "neverthrow";
import type { Capability } from "../model/capability.js";
import type { CapabilityMissing, InsufficientData } from "../model/errors.js";

/** Refuses a figure because there is too little of what it counts: `needed` at least, `found` were there. */
export function insufficientData(
  definition: string,
  reason: string,
  needed: number,
  found: number,
): Err<never, InsufficientData> {
  return err({ type: "InsufficientData", definition, reason, needed, found });
}

/** Refuses a figure because no source shows what it needs. */
export function capabilityMissing(definition: string, missing: readonly Capability[]): Err<never, CapabilityMissing> {
  return err({ type: "CapabilityMissing", definition, missing });
}
