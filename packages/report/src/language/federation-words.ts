import type { FederationFindingCode } from "@org/community-core/federation";
import type { CountedWords } from "./absence-words.js";
import type { Given } from "./given.js";

/** A finding between parts in words: what is the matter, and what somebody can do about it this week. */
interface PartFindingWords {
  readonly says: (given: Given) => string;
  readonly step: (given: Given) => string;
}

/** What is said of local communities. Names, counts, shares and lists come written out. */
export interface FederationWords {
  readonly title: (name: string | undefined) => string;
  readonly together: (parts: string) => string;
  readonly parts: CountedWords;
  readonly measuredOf: (measured: string, all: string) => string;
  readonly betweenTitle: string;
  readonly noDriver: string;
  readonly withoutSteering: (parts: string) => string;
  readonly notTold: (why: string) => string;
  readonly findings: Readonly<Record<FederationFindingCode, PartFindingWords>>;

  readonly partsTitle: string;
  readonly partsNote: string;
  readonly columns: Readonly<Record<"part" | "people" | "openings" | "replies" | "last", string>>;
  readonly whole: string;
  /** In place of a figure that is not given. */
  readonly none: string;
  readonly partNotMeasured: (part: string, why: string) => string;
  /** Of what was measured, and is left out of what is for everybody. */
  readonly partWithheld: (part: string, why: string) => string;
  readonly unseen: (part: string, venues: string) => string;
  /** A venue that is not there, with one that may be meant. */
  readonly meant: (venue: string, nearest: string) => string;
  readonly outside: (venues: string) => string;

  readonly sharesTitle: string;
  readonly sharesNote: string;
  readonly shareColumns: Readonly<Record<"part" | "raw" | "sample" | "shrunk", string>>;
  readonly pooled: (share: string) => string;
  readonly order: string;
  readonly tooFewParts: (found: string, needed: string) => string;
  readonly withinChance: string;
  readonly nowhere: (measures: string) => string;

  readonly continuityTitle: string;
  readonly continuityNote: string;
  readonly nothingFound: (parts: string) => string;

  readonly subjectsTitle: string;
  readonly subjectsNote: string;
  readonly subject: (subject: string, parts: string) => string;
  readonly noSubjects: string;
  readonly moreSubjects: (count: string) => string;
  readonly subjectsNotShown: (parts: string) => string;
}
