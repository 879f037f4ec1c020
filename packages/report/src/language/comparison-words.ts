import type { ComparisonNote, EffectCause, FigureChange, Relation } from "@org/community-core/comparison";
import type { CountedWords } from "./absence-words.js";

/** What is said of two reports beside each other. Names, dates, values, changes and lists come written out. */
export interface ComparisonWords {
  readonly title: Readonly<Record<Relation, string>>;
  /** Of which two moments, or which two communities. */
  readonly between: (from: string, to: string) => string;
  /** A day or a moment, with the zone in which days are cut. */
  readonly inZone: (moment: string, timeZone: string) => string;
  /** How to read two communities beside each other. */
  readonly noWinner: string;
  readonly sizes: Readonly<Record<"community" | "moment" | "contributors" | "contributions" | "conversations", string>>;
  readonly notesTitle: string;
  readonly notes: Readonly<Record<ComparisonNote, string>>;

  readonly scoresTitle: string;
  /** That the changes that follow sum to the difference of the score. */
  readonly scoresNote: Readonly<Record<Relation, string>>;
  readonly arrow: (from: string, to: string) => string;
  readonly unchanged: string;
  /** That a part of a change says nothing of the community; then what is left. */
  readonly ofMeasuring: Readonly<Record<Relation, (points: string, shared: string) => string>>;
  readonly noScore: string;
  readonly nothingInCommon: string;
  readonly notAssessed: string;
  /** What moved a score, after the measure and its values. */
  readonly causes: Readonly<Record<Relation, Readonly<Record<EffectCause, string | undefined>>>>;
  readonly otherDefinition: string;
  /** That the figure differs no more than chance lets it, so that the points are no news. */
  readonly withinChance: string;
  readonly movedBy: (measure: string, points: string, note: string | undefined) => string;

  readonly beyondTitle: Readonly<Record<Relation, string>>;
  /** How many figures were held against chance, and how many of them differ so by chance alone. */
  readonly judged: (count: string, byChance: string) => string;
  readonly figures: CountedWords;
  readonly noneBeyond: string;
  readonly countedTitle: Readonly<Record<Relation, string>>;
  readonly countedNote: string;
  readonly moreCounts: Readonly<Record<Relation, (count: string) => string>>;
  readonly sameCounts: (measures: string) => string;
  readonly withinTitle: string;
  readonly notJudgedTitle: string;
  readonly notComparableTitle: string;
  readonly notComparable: Readonly<
    Record<Extract<FigureChange, { readonly status: "not-comparable" }>["reason"], string>
  >;
  readonly nowMeasuredTitle: Readonly<Record<Relation, string>>;
  readonly noLongerTitle: Readonly<Record<Relation, string>>;
  readonly because: (measure: string, why: string) => string;

  readonly cameTitle: Readonly<Record<Relation, string>>;
  readonly wentTitle: Readonly<Record<Relation, string>>;
  readonly wentNote: Readonly<Record<Relation, string>>;
  readonly stayedTitle: string;
  readonly noFindings: string;
}
