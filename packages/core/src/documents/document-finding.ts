/**
 * Something that a document does not say yet, says in two ways that do not go together, or says and should be warned of.
 * Codes with their numbers: the sentences, and the question that leads to an answer, stand in the report package in each
 * language.
 */
export interface DocumentFinding<Code extends string = string> {
  readonly code: Code;
  /** `gap`: it is not said. `contradiction`: two things that are said do not fit. `risk`: it is said, and experience warns. */
  readonly kind: "gap" | "contradiction" | "risk";
  /** How much it matters: whoever acts on the document should settle first what is `serious`. */
  readonly severity: "serious" | "notice";
  /** The line of the domain that it comes from, such as S09. */
  readonly key: string;
  /** Names and numbers of the document: ids, departments, hours. */
  readonly params: Readonly<Record<string, string | number>>;
  /** What is missing or what contradicts, as ways into the document such as `goals[1].measure`. At least one. */
  readonly paths: readonly string[];
}
