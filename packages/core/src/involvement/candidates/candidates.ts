import type { Caveat } from "../../model/measurement.js";
import type { WinCandidate } from "./win-candidate.js";

/** What was found of one kind, in the order in which it is to be read. */
export interface Candidates {
  readonly candidates: readonly WinCandidate[];
  readonly caveats: readonly Caveat[];
}
