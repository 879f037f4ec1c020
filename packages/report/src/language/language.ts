import type { Band, Capability, Direction, FlawRemedy, FlawType, Pillar, ThresholdSource } from "@org/community-core";
import type { RecordKind } from "@org/community-core/source";
import type { AbsenceWords } from "./absence-words.js";
import type { ChartWords } from "./chart-words.js";
import type { CaveatCode, FindingCode, MeasureName, Part, RefusalReason, Stage, ThresholdReason } from "./codes.js";
import type { ComparisonWords } from "./comparison-words.js";
import type { ConceptWords } from "./concept-words.js";
import type { CountedUnit } from "./counted-unit.js";
import type { DocumentFindingsWords } from "./document-finding-words.js";
import type { DutyWords } from "./duty-words.js";
import type { EvidenceWords } from "./evidence-words.js";
import type { FederationWords } from "./federation-words.js";
import type { Given } from "./given.js";
import type { GoalWords } from "./goal-words.js";
import type { HistoryWords } from "./history-words.js";
import type { InvolvementWords } from "./involvement-words.js";
import type { Labels } from "./labels.js";
import type { LoadWords } from "./load-words.js";
import type { NumberStyle } from "./number-style.js";
import type { PageWords, SharedWords, WinWords } from "./page-words.js";
import type { PlanWords } from "./plan-words.js";
import type { SourceWords } from "./source-words.js";
import type { ViabilityWords } from "./viability-words.js";
import type { WorkWords } from "./work-words.js";

/** A sentence with its numbers put in. */
export type Sentence = (given: Given) => string;

/** A finding in words: what is the matter, how big it is, and what somebody can do about it this week. */
export interface FindingWords {
  readonly says: Sentence;
  readonly step: Sentence;
}

/** A flaw of the data in words. */
export interface FlawWords {
  /** What it is, as part of a sentence: `a change of accounts`. */
  readonly name: string;
  /** What was found, where and how strong. */
  readonly says: Sentence;
}

/** A pillar in words. */
export interface PillarWords {
  readonly title: string;
  /** What it answers, in words that everybody knows. */
  readonly question: string;
  /** The answer in one sentence, by how the score reads. */
  readonly answers: Readonly<Record<Band, string>>;
  /** In place of the answer of a strong score, where a finding says otherwise of something. */
  readonly strongBut?: string;
}

/** What is measured, in words. */
export interface MeasureWords {
  /** Its name, as a heading; with the kind of work or side of the conversation where the key has one. */
  readonly name: (part?: WorkWords) => string;
  /** How to read the number, where that is not plain. */
  readonly reading?: string;
}

/** A unit: a value with its unit, in words. Shares and ratios are written in percent. */
export interface UnitWords {
  readonly one: string;
  readonly other: string;
}

/** The reason of a refusal in words: what was needed (`needed`) and what there was (`found`). */
export type RefusalWords = Sentence;

/**
 * Everything that a report says in one language. To add a language, add one object of this type: whatever is missing
 * does not compile.
 */
export interface Language {
  readonly numbers: NumberStyle;
  readonly labels: Labels;
  /** What hangs on whom. */
  readonly absence: AbsenceWords;
  /** Who carries which duty. */
  readonly duties: DutyWords;
  /** Time: planned, spent and needed. */
  readonly load: LoadWords;
  /** What charts say. */
  readonly charts: ChartWords;
  /** What is said around the findings of any document. */
  readonly documentFindings: DocumentFindingsWords;
  /** What a plan does not say yet. */
  readonly plan: PlanWords;
  /** What interviews say of a concept. */
  readonly concept: ConceptWords;
  /** How far the organisation is involved. */
  readonly involvement: InvolvementWords;
  /** What is to be reached. */
  readonly goals: GoalWords;
  /** Viability besides its score. */
  readonly viability: ViabilityWords;
  /** What a source can show, before it is read. */
  readonly source: SourceWords;
  /** What is said of local communities. */
  readonly federation: FederationWords;
  /** What is said of two reports beside each other. */
  readonly comparison: ComparisonWords;
  /** What is said of stored reports over time. */
  readonly history: HistoryWords;
  /** The rows under a figure. */
  readonly evidence: EvidenceWords;
  /** What a page says around a report. */
  readonly page: PageWords;
  /** What a report for everybody says in place of names. */
  readonly shared: SharedWords;
  /** What went well, as somebody wrote it down. */
  readonly wins: WinWords;
  readonly pillars: Readonly<Record<Pillar, PillarWords>>;
  /** How a score is called: a risk is low, where another score is strong. */
  readonly bands: Readonly<Record<Direction, Readonly<Record<Band, string>>>>;
  readonly directions: Readonly<Record<Direction, string>>;
  /** Where the community stands in its life. */
  readonly stages: Readonly<Record<Stage, string>>;
  readonly findings: Readonly<Record<FindingCode, FindingWords>>;
  /** What makes figures lie. */
  readonly flaws: Readonly<Record<FlawType, FlawWords>>;
  /** What somebody can do about a flaw. */
  readonly remedies: Readonly<Record<FlawRemedy, string>>;
  readonly caveats: Readonly<Record<CaveatCode, Sentence>>;
  readonly refusals: Readonly<Record<RefusalReason, RefusalWords>>;
  readonly measures: Readonly<Record<MeasureName, MeasureWords>>;
  readonly parts: Readonly<Record<Part, WorkWords>>;
  readonly units: Readonly<Record<CountedUnit, UnitWords>>;
  readonly capabilities: Readonly<Record<Capability, string>>;
  readonly recordKinds: Readonly<Record<RecordKind, string>>;
  readonly thresholdSources: Readonly<Record<ThresholdSource["kind"], (name: string) => string>>;
  /** Why a threshold stands where it stands. A user's own reasoning is shown as it was written. */
  readonly reasonings: Readonly<Record<ThresholdReason, string>>;
}
