import type { DocumentFinding } from "@org/community-core/planning";
import type { CountedWords } from "./absence-words.js";
import type { Given } from "./given.js";

/** A finding about a document in words: what is missing or does not fit, and the question that leads to an answer. */
export interface DocumentFindingWords {
  readonly says: (given: Given) => string;
  readonly asks: (given: Given) => string;
}

/** What is said around the findings of any document. */
export interface DocumentFindingsWords {
  /** How much was found, of each kind. */
  readonly found: (contradictions: string, risks: string, gaps: string) => string;
  readonly counts: Readonly<Record<DocumentFinding["kind"], CountedWords>>;
  readonly headings: Readonly<Record<DocumentFinding["kind"], string>>;
  readonly question: (question: string) => string;
  /** Where in the document, such as `goals[1].by` with its line where the file has it. */
  readonly place: (path: string, line: string | undefined) => string;
}
