import type { Approach, ApproachArgument, ApproachCriterion, PlanFindingCode } from "@org/community-core/planning";
import type { DocumentFindingWords } from "./document-finding-words.js";

/** Codes of what is needed, measured and done. */
type WorkCode = Extract<
  PlanFindingCode,
  | `${"requirement" | "means" | "goal" | "renewal" | "review" | "experiments"}${string}`
  | `${"duties" | "duty" | "steering" | "delegated" | "guides" | "fit"}${string}`
>;

/** Codes of what a community stands on: strategy, limits, values and those who carry it. */
type GroundCode = Extract<
  PlanFindingCode,
  `${"content" | "activation" | "about-" | "scope" | "subject-" | "limits" | "values-" | "mission" | "author" | "one-" | "horizon"}${string}`
>;

type WordsFor<Code extends PlanFindingCode> = Readonly<Record<Code, DocumentFindingWords>>;

/** The findings of a plan, in three parts of which each has a file in each language. */
export type WorkFindingWords = WordsFor<WorkCode>;
export type GroundFindingWords = WordsFor<GroundCode>;
export type ConversationFindingWords = WordsFor<Exclude<PlanFindingCode, WorkCode | GroundCode>>;

/** What is said of a plan. */
export interface PlanWords {
  readonly title: string;
  readonly nothingFound: string;
  readonly findings: Readonly<Record<PlanFindingCode, DocumentFindingWords>>;

  readonly approachesTitle: string;
  readonly approachesNote: string;
  readonly approaches: Readonly<Record<Approach, string>>;
  readonly criteria: Readonly<Record<ApproachCriterion, Readonly<Record<ApproachArgument["speaks"], string>>>>;
  readonly speaks: Readonly<Record<ApproachArgument["speaks"], string>>;
}
