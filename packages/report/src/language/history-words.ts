import type { HistoryGap, HistoryTrend, LeftOutReason } from "@org/community-core/comparison";
import type { CountedWords } from "./absence-words.js";

/** What is said of stored reports over time. Dates, values and changes come written out. */
export interface HistoryWords {
  readonly title: string;
  readonly span: (reports: string, from: string, to: string) => string;
  /** In place of `span` where there is one. */
  readonly single: (reports: string, of: string) => string;
  readonly reports: CountedWords;
  readonly window: (days: string) => string;
  readonly overlap: (independent: string) => string;
  readonly judged: (count: string, byChance: string) => string;
  readonly notJudged: (found: string, needed: string) => string;
  readonly series: CountedWords;
  readonly scores: string;
  readonly figures: string;
  readonly changed: (date: string, since: string, from: string, to: string) => string;
  readonly steady: string;
  readonly trend: Readonly<Record<HistoryTrend["direction"], (per30Days: string, range: string) => string>>;
  readonly noise: (lower: string, upper: string) => string;
  readonly outside: string;
  readonly latest: (value: string, before: string | undefined) => string;
  readonly gaps: Readonly<Record<HistoryGap["reason"], (count: string) => string>>;
  readonly leftOutTitle: string;
  readonly leftOut: Readonly<Record<LeftOutReason, string>>;
  readonly onlyOne: string;
}
