/** How much a finding matters for the community. */
export type Severity = "critical" | "serious" | "notice" | "good";

/** The questions that are answered about a community. */
export type Pillar = "viability" | "engagement" | "continuityRisk" | "involvement";

/**
 * Something that a reader should know, as a code with its numbers. The sentences stand in the report package, in each
 * language.
 */
export interface Finding {
  /** What was found, such as `one-person-carries`. */
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /**
   * Whom it is about, by pseudonym, and nowhere else: first who carries or holds, then who could be asked. A report for
   * many eyes leaves them out.
   */
  readonly people?: readonly string[];
  readonly severity: Severity;
  readonly pillar: Pillar;
  /** The line of the domain that it comes from, such as `S12`; or `ours`. */
  readonly key: string;
}
