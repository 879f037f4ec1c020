import type { Federation } from "../federation/federation.js";
import type { Duty } from "../model/duty.js";
import type { Goal } from "../model/goal.js";
import type { TimeBudget } from "../model/time-budget.js";
import type { TimeZone } from "../model/time-zone.js";

/** One way into the community. */
export interface ConfiguredSource {
  /** `csv`, `ndjson`, `discourse`, `linkedin`, `simulator`, or the package or path of an adapter from outside. */
  readonly adapter: string;
  /** What the source is called: part of every id, so keep it the same. Absent: as the adapter names it. */
  readonly name?: string;
  /** Files or folders to read, seen from the folder of the config file. */
  readonly files?: readonly string[];
  /** Options of the adapter. A secret is never written here but as `{ env: NAME }`. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** What is known of the community besides its data. */
export interface ConfiguredCommunity {
  /** How many people could take part; thresholds scale with it. */
  readonly size?: number;
  /** Inside the organisation or outside it. Absent: as the concept says, else external. */
  readonly scope?: "internal" | "external" | "mixed";
  /** The day of the launch. Absent: that of the first contribution. */
  readonly launched?: string;
  /** For how many months people, time and money are there. Absent: 12. */
  readonly horizonMonths?: number;
}

/** How people are named. */
export interface ConfiguredPeople {
  /** Whether pseudonyms stay the same from report to report, by a private key. Absent: no. */
  readonly keyed?: boolean;
  /** Where that key is, seen from the folder of the config file. Absent: in the user's configuration folder. */
  readonly keyFile?: string;
}

/** A duty whose holder is called as one of the sources does. */
export interface ConfiguredDuty extends Duty {
  /** The name of that source; needed where there are several. */
  readonly source?: string;
}

/** Planned hours of somebody whom one of the sources calls so. */
export interface ConfiguredBudget extends TimeBudget {
  /** The name of that source; needed where there are several. */
  readonly source?: string;
}

/** What a score or a figure must be. One of `score` and `measure`, with `atLeast`, `atMost` or both. */
export interface ConfiguredThreshold {
  /** A pillar, such as `engagement`, or one of your own. */
  readonly score?: string;
  /** The key of a figure, such as `response-rate`. */
  readonly measure?: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** A figure that counts in a score by rules of one's own; it takes the place of the library's rule for it in that score. */
export interface ConfiguredIndicator {
  /** The key of a figure, such as `response-rate`. */
  readonly measure: string;
  /** The score in which it counts: `viability`, `engagement`, `continuityRisk`, or the name of one of your own. */
  readonly pillar: string;
  /** Its weight beside the others of its score; 0 takes one of the library's away. */
  readonly weight: number;
  /** The value that earns 0 points. */
  readonly zeroAt: number;
  /** The value that earns 100 points; of `continuityRisk` that is where all hangs on one person. */
  readonly hundredAt: number;
  /** Under so many in the sample it earns no points. Absent: any sample will do. */
  readonly leastSample?: number;
  /** Why, in a sentence of your own. */
  readonly reasoning?: string;
}

/** Everything that is said once of a community, so that every command reads and judges it in the same way. */
export interface CommunityConfig {
  /** The sources, joined into one community. Absent: the command line names one. */
  readonly sources?: readonly ConfiguredSource[];
  /** The language of what is printed, such as `nl`. Absent: that of the user's environment. */
  readonly language?: string;
  /** Where days begin. Absent: UTC. */
  readonly timeZone?: TimeZone;
  /** How many days the figures look back. Absent: 90. */
  readonly days?: number;
  /** The moment of the report: a date, or a moment with an offset. Absent: the end of what was looked at. */
  readonly asOf?: string;
  readonly community?: ConfiguredCommunity;
  readonly people?: ConfiguredPeople;
  /** The concept with its interviews, as a file. */
  readonly concept?: string;
  /** The plan, as a file; a report says how its goals stand. */
  readonly plan?: string;
  /** How far the organisation is involved, as a file. */
  readonly involvement?: string;
  /** The local communities and the venues of each. */
  readonly federation?: Federation;
  /** Who holds which duty, beside what the sources say. */
  readonly duties?: readonly ConfiguredDuty[];
  /** Hours a week that people plan for a duty. */
  readonly budgets?: readonly ConfiguredBudget[];
  /** What `check` decides by. */
  readonly thresholds?: readonly ConfiguredThreshold[];
  /** What is to be reached; a report says how it stands. */
  readonly goals?: readonly Goal[];
  /** Figures that count by rules of one's own. */
  readonly indicators?: readonly ConfiguredIndicator[];
}
