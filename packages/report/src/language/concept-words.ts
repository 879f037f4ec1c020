import type { ConceptVerdict, conceptCaveats, MemberValue, Willingness } from "@org/community-core/planning";
import type { CountedWords } from "./absence-words.js";

/** What is said of a concept and its interviews. Counts, shares and lists come written out. */
export interface ConceptWords {
  readonly title: string;
  readonly verdicts: Readonly<Record<ConceptVerdict, string>>;
  /** A chance by the rule, with so few interviews that it is not sure. */
  readonly chanceNotSure: (interviews: string) => string;
  /** Why it is open, where somebody was interviewed. */
  readonly openBecause: Readonly<Record<"value-not-asked" | "rule-not-met", string>>;
  readonly nobodyAsked: string;

  readonly ruleTitle: string;
  readonly interviews: CountedWords;
  /** How many of how many want to contribute actively. */
  readonly willing: (willing: string, interviewed: string, share: string) => string;
  readonly perhaps: (perhaps: string) => string;
  readonly rule: Readonly<Record<NonNullable<Willingness["rule"]>, string>>;
  readonly certaintyTitle: string;
  readonly certainty: Readonly<Record<Willingness["certainty"], string>>;
  readonly interval: (level: string, lower: string, upper: string) => string;
  readonly moreInterviews: (more: string, inAll: string, share: string) => string;
  readonly noNumber: string;

  readonly valueTitle: string;
  /** How many of how many named what it would bring them. */
  readonly valueNamed: (named: string, interviewed: string) => string;
  readonly value: Readonly<Record<Exclude<MemberValue, "named-by-members">, string>>;

  readonly groupsTitle: string;
  readonly groupColumns: Readonly<Record<"group" | "interviewed" | "willing" | "rule" | "certainty", string>>;
  /** In short, for a column. */
  readonly ruleShort: Readonly<Record<NonNullable<Willingness["rule"]>, string>>;
  readonly certaintyShort: Readonly<Record<Willingness["certainty"], string>>;
  readonly tooFewNote: (fewest: string) => string;
  readonly withoutGroup: (interviews: string) => string;

  readonly subjectsTitle: string;
  readonly subjectsNote: string;
  readonly subject: (subject: string, people: string, willing: string) => string;
  readonly people: CountedWords;
  readonly motives: (motives: string) => string;
  readonly needs: (needs: string) => string;

  readonly caveatsTitle: string;
  readonly caveats: Readonly<Record<(typeof conceptCaveats)[number], string>>;
}
