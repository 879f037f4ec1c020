/** A count with its noun, such as `47 conversations that others began`. */
export interface CountedWords {
  readonly one: string;
  readonly other: string;
}

/** What a report on absences says. Names, counts and shares come written out; sentences fit one person and several. */
export interface AbsenceWords {
  readonly title: (who: string) => string;
  readonly titleOfLargest: string;
  /** How many of those who are thought away are not named. */
  readonly more: (names: string, count: string) => string;
  readonly frame: (when: string, days: string) => string;

  readonly onlyThey: string;
  readonly conversations: CountedWords;
  readonly answeredOnly: (count: string, of: string, who: string) => string;
  readonly noConversations: string;
  readonly firstReplies: CountedWords;
  readonly firstRepliesFrom: (count: string, of: string, share: string, who: string) => string;
  readonly next: (others: string) => string;
  /** Those who gave first replies, where most are not of those who are thought away. */
  readonly given: (others: string) => string;
  readonly nobodyElseAnswered: string;
  readonly newcomers: CountedWords;
  readonly newcomersOnly: (count: string, of: string, who: string) => string;
  readonly notKnownOfNewcomers: (why: string) => string;
  readonly noNewcomers: string;
  readonly own: (conversations: string, who: string) => string;
  readonly places: CountedWords;
  readonly hours: CountedWords;
  readonly subjects: CountedWords;
  readonly coveredOnly: (count: string, of: string, who: string, examples: string) => string;

  readonly duties: string;
  readonly noDuties: (who: string) => string;
  readonly acts: (count: string, total: string, share: string) => string;
  readonly declared: string;
  readonly heldBy: (names: string) => string;
  readonly othersDoThis: (others: string) => string;
  readonly nobodyElseDoesThis: string;
  /** Of welcoming: others may have followed. */
  readonly nobodyElseFirst: string;
  readonly lastHolder: (venue: string | undefined, backups: string | undefined) => string;
  readonly planned: (hours: string) => string;
  readonly spent: (hours: string) => string;

  readonly range: string;
  readonly tooLittle: (why: string) => string;
  readonly worstFirst: (who: string) => string;
  readonly answeredInWeek: string;
  readonly medianWait: string;
  /** The three points of a range; the middle is called an assumption. */
  readonly points: Readonly<Record<"noChange" | "middle" | "deleted", string>>;
  readonly loss: (share: string) => string;
  readonly noise: (points: string) => string;
  readonly wouldShow: string;
  readonly wouldHardlyShow: string;

  readonly structure: string;
  readonly pairs: CountedWords;
  readonly pairsLost: (share: string, pairs: string, who: string) => string;
  readonly otherPeople: CountedWords;
  readonly onlyWithThem: (count: string, of: string, who: string) => string;

  readonly howToRead: string;
  readonly notGone: string;

  readonly gotReply: (answered: string, of: string) => string;
  readonly began: CountedWords;
  readonly columns: Readonly<
    Record<"person" | "onlyThey" | "newcomersOnlyThey" | "lostWithinWeek" | "firstResponses" | "share", string>
  >;
  /** What each column means that is shown: they are short, so that a pseudonym has room. */
  readonly legends: Readonly<Record<"onlyThey" | "newcomersOnlyThey" | "lostWithinWeek" | "firstResponses", string>>;
  readonly order: string;
  readonly rest: (people: string, onlyThey: string, lostWithinWeek: string | undefined) => string;
  /** That fewer than half would have a reply at all, however long one waits. */
  readonly neverHalf: string;
  readonly restPeople: CountedWords;
}
