import type { Err } from "neverthrow";
import type { InsufficientData } from "../../model/errors.js";
import { insufficientData } from "../refusals.js";

/** Refuses a figure because no opening could be followed: none came, or replies were looked at when none came. */
export function noOpenings(definition: string, notFollowed: number): Err<never, InsufficientData> {
  if (notFollowed > 0) return insufficientData(definition, "openings-not-followed", 1, 0);
  return insufficientData(definition, "no-openings", 1, 0);
}
