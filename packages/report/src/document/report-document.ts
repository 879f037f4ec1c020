import type { Band, Severity } from "@org/community-core";

/** How something reads, for colour or a mark: never the only bearer of its meaning. */
export type Tone = Band | Severity;

/** A report in words, before it has a form: whatever prints it adds layout and nothing else. */
export type ReportDocument = readonly Block[];

/** A part of a report. */
export type Block =
  /** `under` stands on the line below it: what it is about, and when. */
  | { readonly kind: "title"; readonly text: string; readonly under?: string }
  | { readonly kind: "heading"; readonly text: string; readonly level: 2 | 3 }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "scores"; readonly scores: readonly ScoreLine[] }
  /** `tight`: without an empty line between two, where all must be seen at once. */
  | {
      readonly kind: "findings";
      readonly findings: readonly FindingLine[];
      readonly numbered: boolean;
      readonly tight?: boolean;
    }
  | { readonly kind: "measures"; readonly measures: readonly MeasureLine[]; readonly tight?: boolean }
  | { readonly kind: "shares"; readonly groups: readonly ShareGroup[] }
  | { readonly kind: "list"; readonly items: readonly string[]; readonly numbered: boolean }
  | { readonly kind: "table"; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** The answer of one pillar. */
export interface ScoreLine {
  readonly title: string;
  /** The question that it answers. */
  readonly question: string;
  readonly answer: string;
  /** Absent: there is no score, and `answer` says why. */
  readonly score?: { readonly value: number; readonly text: string; readonly band: string; readonly direction: string };
  readonly tone?: Tone;
}

/** A finding with what to do about it. */
export interface FindingLine {
  readonly says: string;
  readonly step?: string;
  readonly tone: Tone;
}

/** One indicator or figure. */
export interface MeasureLine {
  readonly name: string;
  /** Its value with its unit; absent where it was refused. */
  readonly value?: string;
  /** In short beside the name, such as its points. */
  readonly aside?: string;
  /** Everything else that must be said with it, most important first. */
  readonly details: readonly string[];
}

/** Who does how much of something, largest first. */
export interface ShareGroup {
  readonly title: string;
  readonly shares: readonly ShareLine[];
  /** What must be said with it, most important first. */
  readonly notes?: readonly string[];
}

/** One person's part. */
export interface ShareLine {
  readonly name: string;
  /** 0–1. */
  readonly share: number;
  readonly text: string;
  readonly count: string;
}
