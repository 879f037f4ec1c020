import type { Unit } from "@org/community-core";
import type { DerivedFrom, EvidenceRole, EvidenceRule, LeftOutBecause } from "@org/community-core/evidence";
import type { CountedWords } from "./absence-words.js";
import type { MeasureName } from "./codes.js";
import type { CountedUnit } from "./counted-unit.js";

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
  readonly rules: Readonly<Record<EvidenceRule["name"], string>>;
  /** Which of the rows the rule is about, where it is not all. */
  readonly only: (roles: string) => string;
  readonly countedTitle: (rows: string) => string;
  readonly leftOutTitle: (rows: string) => string;
  readonly rows: CountedWords;
  readonly columns: Readonly<Record<"at" | "kind" | "id" | "person" | "by" | "amount" | "as", string>>;
  readonly roles: Readonly<Record<EvidenceRole, string>>;
  readonly leftOut: Readonly<Record<LeftOutBecause, string>>;
  readonly more: (count: string) => string;
  readonly byReason: (reason: string, count: string) => string;
  readonly derived: Readonly<Record<DerivedFrom, string>>;
  readonly rowsRefused: (why: string) => string;
  readonly end: string;
  readonly personal: string;
}
