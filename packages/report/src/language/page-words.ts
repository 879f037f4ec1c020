/** What a page says around a report, and what a report for everybody says in place of names. */
export interface PageWords {
  /** What the page is, for search results and whoever shares the link. */
  readonly description: string;
  readonly skip: string;
  /** What is said of each audience, on top and below. */
  readonly forEverybody: string;
  readonly forTheTeam: string;
  readonly noScore: string;
  readonly ofHundred: string;
  /** The heading over the answers, which are seen without it. */
  readonly answers: string;
  /** What a mark means, for who does not see it. */
  readonly step: string;
  readonly charts: string;
  readonly tableOf: string;
  readonly more: (count: string) => string;
  readonly part: string;
  readonly share: string;
  readonly count: string;
  readonly person: string;
  /** At the foot of the page. */
  readonly made: string;
  readonly contents: string;
}

/** How a report for everybody speaks of people. */
export interface SharedWords {
  /** In place of a pseudonym, in what is found and in what to do about it. */
  readonly somebody: string;
  readonly thatPerson: string;
  readonly title: string;
  readonly note: string;
  /** On how many people a duty rests. */
  readonly restsOn: (people: string) => string;
  readonly doneBy: (acts: string, people: string) => string;
  readonly largest: (share: string) => string;
}

/** What went well, as somebody wrote it down (S17). */
export interface WinWords {
  readonly title: string;
  readonly note: string;
  readonly none: string;
  /** When a win was told last, and over what. */
  readonly told: (date: string, channel: string) => string;
  readonly toldUndated: (channel: string) => string;
  readonly notTold: string;
  readonly more: (count: string) => string;
}
