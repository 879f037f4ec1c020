import type { VenueKey } from "../dataset/slice/chosen-part.js";
import type { Id } from "../model/id.js";

/** A local community, by the venues in which it meets. */
export interface LocalCommunity {
  /** What it is called; each has a name of its own. */
  readonly name: string;
  /** Its venues: the id or the name of each, with the source beside it where several sources have such a venue. */
  readonly venues: readonly (Id | VenueKey)[];
}

/** Local communities under one organisation (S32): who belongs to which is said by venues, each in one part. */
export interface Federation {
  /** What the whole is called. */
  readonly name?: string;
  /** Two at least. Venues in none of them, such as national ones, count in the whole alone. */
  readonly parts: readonly LocalCommunity[];
}
