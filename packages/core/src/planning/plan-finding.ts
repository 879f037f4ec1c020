import type { DocumentFinding } from "../documents/document-finding.js";
import type { CommunityPlan } from "./community-plan.js";
import type { PlanFindingCode } from "./plan-codes.js";

/**
 * Something that a plan does not say yet, or says in two ways that do not go together. Its key is a starting point (S01 to
 * S10) or another line of the domain; a community should not start over what is `serious`.
 */
export type PlanFinding = DocumentFinding<PlanFindingCode>;

/** What a plan is held against that does not stand in it. */
export interface PlanCheckOptions {
  /** The names of everything that is measured, such as `measureNames`. Absent: any name of a measure will do. */
  readonly measures?: readonly string[];
}

/** Some rules about a plan that belong together; each gives what it finds. */
export type PlanCheck = (plan: CommunityPlan, options: PlanCheckOptions) => readonly PlanFinding[];
