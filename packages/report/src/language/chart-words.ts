import type { PeriodStep } from "@org/community-core/engagement";

/** The columns of the table beside a chart, from left to right. */
type Columns = readonly string[];

/** What charts say. Names, counts, shares, dates and lengths of time come written out. */
export interface ChartWords {
  /** A place that is not called by a pseudonym: the largest, the next, and so on. */
  readonly places: readonly [largest: string, next: string, ...others: string[]];
  readonly others: string;
  readonly quarter: (quarter: number) => string;
  /** Under a chart with stretches of which only a part was read. */
  readonly missing: string;
  readonly activity: {
    readonly title: string;
    readonly summary: (words: {
      readonly step: PeriodStep;
      readonly fewest: string;
      readonly most: string;
      readonly last: string;
      readonly fresh: string | undefined;
    }) => string;
    readonly unit: Readonly<Record<PeriodStep, string>>;
    readonly active: (count: string) => string;
    readonly fresh: (count: string) => string;
    readonly window: string;
    readonly columns: Columns;
  };
  readonly duties: {
    readonly title: string;
    readonly summary: (words: {
      readonly duty: string;
      readonly who: string;
      readonly share: string;
      /** How many duties rest on one person for more than half, and of how many. */
      readonly onOne: string;
      readonly of: string;
    }) => string;
    readonly firstReplies: (duty: string) => string;
    readonly few: (duties: string) => string;
    readonly columns: Columns;
  };
  readonly concentration: {
    readonly title: string;
    readonly summary: (top: string, share: string, people: string, contributions: string) => string;
    readonly people: string;
    readonly contributions: string;
    readonly equal: string;
    readonly made: (top: string, share: string) => readonly [string, string];
    readonly columns: Columns;
  };
  readonly waiting: {
    readonly title: string;
    readonly summary: (openings: string, unanswered: string, median: string | undefined) => string;
    readonly answered: string;
    /** Lengths of time at which the axis has a mark, in hours. */
    readonly times: readonly (readonly [hours: number, words: string])[];
    readonly half: (time: string) => string;
    readonly unanswered: (count: string, of: string) => string;
    readonly stillWaiting: string;
    readonly columns: Columns;
  };
  readonly retention: {
    readonly title: string;
    readonly summary: (quarter: string, share: string, newcomers: string) => string;
    readonly cameBack: string;
    readonly newcomers: string;
    readonly leftOut: (count: string) => string;
    readonly columns: Columns;
  };
  readonly lifeCycle: {
    readonly title: string;
    readonly summary: (share: string, until: string) => string;
    readonly share: string;
    /** Beside the lines at 50 % and 90 %. */
    readonly established: string;
    readonly mature: string;
    readonly columns: Columns;
  };
  readonly load: {
    readonly title: string;
    readonly summary: (planned: string | undefined, needed: string | undefined) => string;
    readonly unit: string;
    readonly planned: (hours: string) => string;
    readonly needed: (hours: string) => string;
    /** What the two parts of a bar are. */
    readonly range: string;
    readonly assumed: string;
    readonly full: (share: string) => string;
    readonly columns: Columns;
  };
  readonly carriers: {
    readonly title: string;
    readonly summary: (who: string, only: string, of: string) => string;
    readonly first: (count: string, share: string) => string;
    readonly only: (count: string) => string;
    readonly newcomers: (count: string) => string;
    /** What the two parts of a bar are. */
    readonly bars: string;
    readonly unit: string;
    readonly columns: Columns;
  };
  readonly network: {
    readonly title: string;
    readonly summary: (shown: string, size: string, who: string, partners: string) => string;
    readonly note: string;
    readonly columns: Columns;
  };
  readonly federation: {
    readonly title: (measure: string) => string;
    readonly summary: (parts: string, lowest: string, highest: string, together: string | undefined) => string;
    readonly together: (share: string) => string;
    /** Of how many a share is. */
    readonly of: (count: string) => string;
    readonly interval: string;
    /** Of a dot without an interval. */
    readonly open: string;
    /** What the place of a part says, where there is an order and where there is none. */
    readonly order: string;
    readonly noOrder: string;
    readonly columns: Columns;
  };
}
