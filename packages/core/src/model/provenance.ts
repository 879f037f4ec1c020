import type { IsoInstant } from "./instant.js";

/** What decides which of two records about the same thing holds: the higher version, else the later observation. */
export interface Provenance {
  /** The source's own number of this state; higher is newer. */
  readonly version?: number;
  /** When this state was seen. */
  readonly observedAt?: IsoInstant;
}
