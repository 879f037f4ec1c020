import type { CommunityPlan } from "./community-plan.js";
import type { PlanFindingCode } from "./plan-codes.js";

/**
 * Something that a plan does not say yet, or says in two ways that do not go together. Codes with their numbers: the
 * sentences, and the question that leads to an answer, stand in the report package in each language.
 */
export interface PlanFinding {
  readonly code: PlanFindingCode;
  /** `gap`: it is not said. `contradiction`: two things that are said do not fit. `risk`: it is said, and experience warns. */
  readonly kind: "gap" | "contradiction" | "risk";
  /** How much it matters: a community should not start over what is `serious`. */
  readonly severity: "serious" | "notice";
  /** The starting point (S01 to S10) or other line of the domain that it comes from. */
  readonly key: string;
  /** Names and numbers of the plan: ids, departments, hours. */
  readonly params: Readonly<Record<string, string | number>>;
  /** What is missing or what contradicts, as ways into the plan such as `goals[1].measure`. At least one. */
  readonly paths: readonly string[];
}

/** What a plan is held against that does not stand in it. */
export interface PlanCheckOptions {
  /** The names of everything that is measured, such as `measureNames`. Absent: any name of a measure will do. */
  readonly measures?: readonly string[];
}

/** Some rules about a plan that belong together; each gives what it finds. */
export type PlanCheck = (plan: CommunityPlan, options: PlanCheckOptions) => readonly PlanFinding[];
