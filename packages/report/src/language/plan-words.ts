import type {
  Approach,
  ApproachArgument,
  ApproachCriterion,
  PlanFinding,
  PlanFindingCode,
} from "@org/community-core/planning";
import type { CountedWords } from "./absence-words.js";
import type { Given } from "./given.js";

/** A finding about a plan in words: what is missing or does not fit, and the question that leads to an answer. */
export interface PlanFindingWords {
  readonly says: (given: Given) => string;
  readonly asks: (given: Given) => string;
}

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

type WordsFor<Code extends PlanFindingCode> = Readonly<Record<Code, PlanFindingWords>>;

/** The findings of a plan, in three parts of which each has a file in each language. */
export type WorkFindingWords = WordsFor<WorkCode>;
export type GroundFindingWords = WordsFor<GroundCode>;
export type ConversationFindingWords = WordsFor<Exclude<PlanFindingCode, WorkCode | GroundCode>>;

/** What is said of a plan. */
export interface PlanWords {
  readonly title: string;
  readonly nothingFound: string;
  /** How much was found, of each kind. */
  readonly found: (contradictions: string, risks: string, gaps: string) => string;
  readonly counts: Readonly<Record<PlanFinding["kind"], CountedWords>>;
  readonly headings: Readonly<Record<PlanFinding["kind"], string>>;
  readonly question: (question: string) => string;
  /** Where in the plan, such as `goals[1].by` with its line where the file has it. */
  readonly place: (path: string, line: string | undefined) => string;
  readonly findings: Readonly<Record<PlanFindingCode, PlanFindingWords>>;

  readonly approachesTitle: string;
  readonly approachesNote: string;
  readonly approaches: Readonly<Record<Approach, string>>;
  readonly criteria: Readonly<Record<ApproachCriterion, Readonly<Record<ApproachArgument["speaks"], string>>>>;
  readonly speaks: Readonly<Record<ApproachArgument["speaks"], string>>;
}
