import type { ContributionType, Unit } from "@org/community-core";
import type { EvidenceKind, EvidenceRole, EvidenceRule, LeftOutBecause } from "@org/community-core/evidence";
import type { CountedWords } from "./absence-words.js";
import type { MeasureName } from "./codes.js";
import type { CountedUnit } from "./counted-unit.js";

/** The numbers of a rule, written out; empty where a rule has none of that name. */
export interface RuleNumbers {
  readonly than: string;
  readonly least: string;
  readonly most: string;
  readonly days: string;
  readonly probability: string;
  /** More than how many rows make somebody active and very active, and how many such people are needed. */
  readonly active: string;
  readonly mostActive: string;
  readonly neededActive: string;
  readonly neededMostActive: string;
  /** The part of a table: so many people, so long a silence. */
  readonly people: string;
  readonly silence: string;
  /** What the rows of both kinds count as, of a ratio. */
  readonly of: string;
  readonly to: string;
}

/** What is said of the rows under a figure. Names, values and counts come written out. */
export interface EvidenceWords {
  readonly title: (measure: string) => string;
  /** What each figure counts, in a sentence. */
  readonly meanings: Readonly<Record<MeasureName, string>>;
  /** Between what a value of a unit lies; `counted` for every unit that is counted or timed. */
  readonly ranges: Readonly<Record<Exclude<Unit, CountedUnit> | "share-difference" | "followers" | "counted", string>>;
  readonly definition: (definition: string) => string;
  readonly notGiven: (why: string) => string;
  readonly weighs: (pillar: string, weight: string, source: string) => string;
  readonly weighsNot: string;
  readonly ruleTitle: string;
  readonly rules: Readonly<Record<EvidenceRule["name"], (numbers: RuleNumbers) => string>>;
  /** Which of the rows the rule is about, where it is not all. */
  readonly only: (roles: string) => string;
  readonly countedTitle: (rows: string) => string;
  /** Of one kind of rows, where there are several. */
  readonly countedOfKind: (kind: string, rows: string) => string;
  readonly contributions: string;
  /** A single contribution of a type, as short as a column asks. */
  readonly types: Readonly<Record<ContributionType, string>>;
  readonly kinds: Readonly<Record<EvidenceKind, string>>;
  readonly leftOutTitle: (rows: string) => string;
  readonly rows: CountedWords;
  /** Rows with how many people they are of, both with their number. */
  readonly rowsOfPeople: (rows: string, people: string) => string;
  readonly columns: Readonly<
    Record<"at" | "until" | "kind" | "id" | "person" | "to" | "by" | "followedAt" | "label" | "amount" | "as", string>
  >;
  readonly roles: Readonly<Record<EvidenceRole, string>>;
  readonly leftOut: Readonly<Record<LeftOutBecause, string>>;
  readonly more: (count: string) => string;
  readonly byReason: (reason: string, count: string) => string;
  readonly unknown: string;
  /** What the amounts of a figure's rows are, where its rule does not say it; by its key or the name of its measure. */
  readonly amounts: Readonly<Record<string, string>>;
  readonly rowsRefused: (why: string) => string;
  readonly personal: string;
}
