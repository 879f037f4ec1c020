import type { SampleUnit } from "@org/community-core";
/** The fixed words of a report, and the short sentences around its numbers. */
export interface Labels {
  readonly title: string;
  readonly asOf: (moment: string, timeZone: string) => string;
  readonly asOfEndOf: (date: string, timeZone: string) => string;
  readonly read: (contributions: string, people: string, conversations: string) => string;
  /** How many of what was read is of automated accounts. */
  readonly readAutomated: (count: string, many: boolean) => string;
  readonly span: (from: string, until: string) => string;
  readonly source: (names: string, many: boolean) => string;
  readonly nothingRead: string;
  /** That totals were read and nothing that a person did. */
  readonly totalsRead: (totals: string) => string;
  readonly totals: { readonly one: string; readonly other: string };
  readonly contributions: { readonly one: string; readonly other: string };
  readonly replies: { readonly one: string; readonly other: string };
  readonly people: { readonly one: string; readonly other: string };
  readonly conversations: { readonly one: string; readonly other: string };

  /** That something makes figures mislead, on the first lines. */
  readonly flawsFirst: (count: number) => string;
  readonly flaws: string;
  readonly flawsNote: string;
  readonly moreFlaws: (count: string) => string;
  readonly flawPlace: (source: string, venue: string | undefined) => string;
  /** That a figure is touched by a flaw, or by several of a kind. */
  readonly flawTouches: (name: string, from: string, until: string) => string;

  readonly tooLittleMeasured: (measured: string, needed: string) => string;
  readonly nothingMeasured: string;
  /** That it is not the source that falls short: there is too little to measure. */
  readonly tooLittleHappened: string;
  /** That it is not the community and not the source that falls short: its rules let nobody know it. */
  readonly rulesForbid: string;
  /** That it is not the community that falls short: all that was read are the own acts of some people. */
  readonly ownActsForbid: string;
  /** What is not measured, by names, because all that was read are own acts; without a full stop. */
  readonly notOfOwnActs: (measures: string) => string;
  readonly needed: (what: string) => string;
  /** Before what somebody asked by rules of their own. */
  readonly ownRules: string;
  readonly mattersMost: string;
  readonly nothingUrgent: string;
  /** The same where something could not be judged; its titles in lower case. */
  readonly nothingUrgentBut: (unjudged: string) => string;
  /** That nothing was found because nothing could be judged. */
  readonly nothingToJudge: string;
  readonly goesWell: string;
  readonly alsoFound: string;

  readonly score: (score: string, band: string, direction: string) => string;
  readonly coverage: (share: string) => string;
  readonly noStage: (why: string) => string;
  readonly movesMost: (measure: string) => string;
  /** A change of one figure. */
  readonly fromTo: (from: string, to: string) => string;
  readonly windowDays: (days: string, until: string) => string;
  readonly samples: Readonly<Record<SampleUnit, { readonly one: string; readonly other: string }>>;
  readonly basedOn: (observations: string) => string;
  /** The heading of what all that follows rests on. */
  readonly basis: string;
  /** The period of every figure that says no other, and the notes that belong to all of them. */
  readonly periodOfAll: (period: string, notes: string | undefined) => string;
  /** Why the question of support has no answer in what was read. */
  readonly supportNotRead: string;
  /** The heading of figures for which there is too little, or that would mislead. */
  readonly notGiven: string;
  readonly confidence: (level: string, range: string) => string;
  readonly atLeast: (value: string) => string;
  readonly atMost: (value: string) => string;
  readonly points: { readonly one: string; readonly other: string };
  readonly ofHundred: (points: string) => string;
  readonly weight: (share: string) => string;
  readonly scale: (none: string, full: string) => string;
  readonly potential: (points: string, downwards: boolean) => string;
  readonly notMeasured: string;
  readonly notes: (numbers: string, many: boolean) => string;
  readonly doesNotShow: (what: string) => string;
  /** That a figure is refused for a reason that lies in the source or in the data. */
  readonly refused: Readonly<Record<"NotPermitted" | "DataUnreliable" | "Withheld", (reason: string) => string>>;
  readonly unknownReason: (reason: string, found: string, needed: string) => string;

  readonly figures: string;
  /** When in the week people contribute, and what the table of it counts, by the clock of which zone. */
  readonly datesAndTimes: string;
  readonly datesAndTimesNote: (contributions: string, timeZone: string) => string;
  readonly carriers: string;
  readonly carriersNote: (pseudonyms: "numbered" | "keyed") => string;
  readonly neededForMore: string;
  /** What is missing beside what weighs in a score. */
  readonly neededToo: (capabilities: string) => string;
  /** What totals cannot say, and what could be read beside them. */
  readonly totalsAlone: string;
  /** What the own acts of some people cannot say, and what could be read beside them. */
  readonly ownActsAlone: string;
  /** What is missing, or why it is not given, with what it concerns. */
  readonly neededFor: (capability: string, measures: string) => string;
  /** How many more of the same there are, after one that is named. */
  readonly amongOthers: (count: string) => string;
  readonly caveats: string;

  readonly accounting: string;
  readonly allUsed: (things: string) => string;
  readonly things: { readonly one: string; readonly other: string };
  readonly accountingOfSource: string;
  readonly accountingOfRecords: string;
  readonly outcomes: {
    readonly kind: string;
    readonly read: string;
    readonly accepted: string;
    readonly rejected: string;
    readonly duplicate: string;
    readonly replaced: string;
    readonly removed: string;
    readonly skipped: string;
  };
  readonly issues: string;
  readonly severities: { readonly error: string; readonly warning: string; readonly note: string };
  readonly place: { readonly line: string; readonly column: string };
  readonly times: (count: string) => string;
  readonly moreIssues: (count: string) => string;
}
