import type { Refusal } from "../../model/errors.js";
import type { Instant } from "../../model/instant.js";
import type { ConceptAssessment } from "../../planning/assess-concept.js";
import type { CommunityConcept } from "../../planning/community-concept.js";
import type { Willingness } from "../../planning/willingness.js";
import type { BuildUp } from "../../viability/build-up.js";
import type { DormancyOutlook } from "../../viability/dormancy.js";
import type { CommunitySize } from "../../viability/needed-mass.js";
import type { QuietnessReached } from "../../viability/quietness.js";

/** What is known of a community besides its data, to hold its figures against what a community of its kind can reach. */
export interface CommunityFrame extends Partial<CommunitySize> {
  /** When it was launched. Absent: with the first opening or reply. */
  readonly launchedAt?: Instant;
  /** For how many months people, time and money are there. Absent: 12 (S30). */
  readonly horizonMonths?: number;
  /** The concept that it was launched from, with its interviews: before the launch nothing else is known. */
  readonly concept?: CommunityConcept;
}

/** What the interviews about a concept say, in short. */
export type ConceptOfReport = Pick<ConceptAssessment, "verdict"> &
  Pick<Willingness, "interviewed" | "willing" | "share" | "rule" | "certainty">;

/** An answer, or why there is none. */
export type Told<T> = ({ readonly status: "measured" } & T) | { readonly status: "refused"; readonly refusal: Refusal };

/** Whether a community can live and is alive, as far as a score cannot say it. */
export interface ViabilityOfReport {
  /**
   * What the viability rests on: before the launch on the concept, after it on the activity alone; `nothing` where it is
   * not launched and no concept is given.
   */
  readonly basis: "concept" | "activity" | "nothing";
  /** What the concept promises, while nothing else is known; absent after the launch. */
  readonly concept?: ConceptOfReport;
  /** Whether it speaks, is quiet, is falling silent or is silent. */
  readonly quietness: Told<Omit<QuietnessReached, "definition" | "caveats">>;
  /** Whether small units like it fell silent; the share of them is the figure `dormancy`. */
  readonly dormancy: Told<Omit<DormancyOutlook, "fellSilent">>;
  /** How the building up stands; the part of its time that is over is the figure `build-up`. */
  readonly buildUp: Told<Omit<BuildUp, "used">>;
}
