import type { Told } from "../continuity/told.js";
import type { VenueKey } from "../dataset/slice/chosen-part.js";
import type { Finding } from "../health/assessment/finding.js";
import type { IsoInstant } from "../model/instant.js";
import type { Measurement } from "../model/measurement.js";
import type { IsoWindow } from "../model/time-window.js";
import type { CommonSubjects } from "./common-subjects.js";
import type { ComparedShare } from "./compared-share.js";
import type { UnseenVenue } from "./placed-parts.js";

/** How a part is, or all parts together. */
export interface PartHealth {
  readonly activeContributors: Told<Measurement>;
  readonly openings: Told<Measurement>;
  readonly replies: Told<Measurement>;
  /** When the last contribution before the moment of the report was made; absent where there is none. */
  readonly lastAt?: IsoInstant;
  /** What hangs on few people, as it was found: never drawn to what others have, because each part can lose its own people. */
  readonly continuity: readonly Finding[];
}

/** One part. What cannot be measured stays in the list, with its reason. */
export interface FederationPart {
  readonly name: string;
  readonly venues: readonly VenueKey[];
  /** Venues that belong to it and are not in the data. */
  readonly unseenVenues: readonly UnseenVenue[];
  readonly health: Told<PartHealth>;
}

/** Something that is found between parts, and in which. */
export interface FederationFinding extends Finding {
  readonly parts: readonly string[];
}

/** Local communities of one organisation, each and together: plain JSON, versioned. */
export interface FederationReport {
  readonly schema: "federation-report@1";
  /** `shared`: for everybody, so that it names nobody (`sharedFederation`). Absent: for the team. */
  readonly audience?: "shared";
  readonly name?: string;
  readonly asOf: IsoInstant;
  /** The zone in which days are cut, the same for all parts. */
  readonly timeZone: string;
  /** The window of the figures, the same for all parts. */
  readonly window: IsoWindow;
  /** `numbered`: valid in this report alone; `keyed`: the same in all reports made with one key. */
  readonly pseudonyms: "numbered" | "keyed";
  readonly whole: Told<PartHealth>;
  /** In the order in which they were given: none is better for its place. */
  readonly parts: readonly FederationPart[];
  /** Venues of no part, such as national ones, with their names where the data have them; they count in the whole. */
  readonly outside: readonly (VenueKey & { readonly name?: string })[];
  /** How these are together. Absent where there are none, and in what is for everybody. */
  readonly elsewhere?: Told<PartHealth>;
  readonly shares: readonly ComparedShare[];
  /** What is talked about in several parts. Where it belongs is not said. */
  readonly subjects: Told<CommonSubjects>;
  /** Parts with data for which nobody is declared to steer: whoever does is not known. */
  readonly withoutSteering: readonly string[];
  /**
   * Who drives several parts; refused where it cannot be told whether two parts have the same person, or fewer than two have
   * data.
   */
  readonly findings: Told<readonly FederationFinding[]>;
}
